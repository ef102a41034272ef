/** Single loads: how far they are, and an end to them. */
import { Injectable } from '@nestjs/common';
import type { ListedLoad, Workspace } from '@twicetold/store';
import { KeptFiles } from '../load/kept-files.ts';
import { LoadRuns } from '../load/load-runs.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';

@Injectable()
export class LoadService {
  constructor(
    private readonly stores: Stores,
    private readonly runs: LoadRuns,
    private readonly files: KeptFiles,
  ) {}

  async find(workspace: Workspace, id: number): Promise<ListedLoad | null> {
    const load = await this.stores.loads.find(id).catch(() => null);
    if (load?.workspaceId !== workspace.id) return null;
    const sources = await this.stores.loads.sources(workspace.id);
    const source = sources.find((one) => one.id === load.sourceId);
    return { ...load, source: source?.name ?? '', adapter: source?.adapter ?? '' };
  }

  /** A sentence; null where rejected rows can be had here. */
  async rejectedElsewhere(id: number): Promise<string | null> {
    const found = await this.files.rejects(await this.stores.loads.find(id));
    return found.kind === 'elsewhere' ? found.sentence : null;
  }

  /** 0 to 1; null where nobody can tell. */
  progressOf(id: number): number | null {
    return this.runs.progressOf(id);
  }

  async cancel(workspace: Workspace, id: number): Promise<ListedLoad> {
    const load = await this.find(workspace, id);
    if (load === null) throw notFound('load', id);
    if (load.state === 'running' && !(await this.runs.cancel(id)))
      throw badInput('id', 'load_elsewhere', { load: id });
    return (await this.find(workspace, id)) ?? load;
  }
}
