import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Workspace as StoredWorkspace } from '@twicetold/store';
import type { Workspace } from '../generated/graphql.ts';
import { instantOrNull } from './instant-text.ts';
import { loadOf, type LoadHead } from './load-of.ts';
import { WorkspaceService } from './workspace.service.ts';

/** Filled in field by field. */
export type WorkspaceHead = Omit<Workspace, 'cases' | 'values' | 'loads'> & {
  readonly stored: StoredWorkspace;
};

@Resolver('Workspace')
export class WorkspaceResolver {
  constructor(private readonly service: WorkspaceService) {}

  @Query()
  async workspaces(): Promise<WorkspaceHead[]> {
    return (await this.service.list()).map(headOf);
  }

  @Query()
  async workspace(@Args('name') name: string): Promise<WorkspaceHead | null> {
    const found = await this.service.find(name);
    return found === null ? null : headOf(found);
  }

  @ResolveField()
  async cases(@Parent() { stored }: WorkspaceHead): Promise<number> {
    return (await this.service.columnsOf(stored)).cases;
  }

  @ResolveField()
  values(@Parent() { stored }: WorkspaceHead, @Args('dimension') dimension: string): Promise<string[]> {
    return this.service.values(stored, dimension);
  }

  @ResolveField()
  async loads(@Parent() { stored }: WorkspaceHead): Promise<LoadHead[]> {
    return (await this.service.loads(stored)).map(loadOf);
  }
}

export function headOf(stored: StoredWorkspace): WorkspaceHead {
  const { name, title, zone, simulated, asOf, firstEventAt } = stored;
  return {
    name,
    title,
    zone,
    simulated,
    asOf: instantOrNull(asOf),
    firstEventAt: instantOrNull(firstEventAt),
    stored,
  };
}
