/** Taking loads back, merging and erasing customers; the worker computes again what follows. */
import { Injectable } from '@nestjs/common';
import { LoadIsRunning, MergeRefused, NoSuchLoad, type ListedLoad } from '@twicetold/store';
import { noted } from '../access/noted.ts';
import { Corrections } from '../corrections/corrections.ts';
import type { CorrectedCustomer, ErasedCustomer } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { LoadService } from './load.service.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class CorrectionService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly loads: LoadService,
    private readonly corrections: Corrections,
  ) {}

  async undo(name: string, id: number): Promise<ListedLoad> {
    const workspace = await this.workspaces.named(name);
    try {
      await this.corrections.undo(workspace.id, id);
    } catch (error) {
      if (error instanceof NoSuchLoad) throw notFound('load', id);
      throw error instanceof LoadIsRunning ? badInput('id', 'load_runs') : error;
    }
    await noted(this.stores, workspace.id, 'load_undone', { load: id });
    const load = await this.loads.find(workspace, id);
    if (load === null) throw notFound('load', id);
    return load;
  }

  async merge(name: string, from: string, into: string): Promise<CorrectedCustomer> {
    const { id } = await this.workspaces.named(name);
    const merged = await this.stores.merging.merge(id, from, into).catch(refused);
    await noted(this.stores, id, 'customers_merged', { events: merged.events, cases: merged.cases });
    return merged;
  }

  async unmerge(name: string, from: string): Promise<CorrectedCustomer> {
    const { id } = await this.workspaces.named(name);
    const apart = await this.stores.merging.unmerge(id, from).catch(refused);
    await noted(this.stores, id, 'customers_unmerged', { events: apart.events, cases: apart.cases });
    return apart;
  }

  async erasable(name: string, customer: string): Promise<ErasedCustomer> {
    const { id } = await this.workspaces.named(name);
    const { events, cases, customerKeys } = await this.stores.erasure.find(id, customer);
    return { events, cases: cases.length, ids: customerKeys.length, lines: null };
  }

  async erase(name: string, customer: string): Promise<ErasedCustomer> {
    const { id } = await this.workspaces.named(name);
    const { events, cases, customerKeys, lines } = await this.corrections.erase(id, customer);
    return { events, cases: cases.length, ids: customerKeys.length, lines };
  }
}

function refused(error: unknown): never {
  throw error instanceof MergeRefused ? badInput('from', error.code) : error;
}
