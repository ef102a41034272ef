import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ListedLoad, Workspace as StoredWorkspace } from '@twicetold/store';
import type { Load, Workspace } from '../generated/graphql.ts';
import { isJudged } from '../load/adapters/adapter.ts';
import { instantOrNull } from './instant-text.ts';
import { WorkspaceService } from './workspace.service.ts';

/** Filled in field by field. */
type Head = Omit<Workspace, 'cases' | 'values' | 'loads'> & { readonly stored: StoredWorkspace };

@Resolver('Workspace')
export class WorkspaceResolver {
  constructor(private readonly service: WorkspaceService) {}

  @Query()
  async workspaces(): Promise<Head[]> {
    return (await this.service.list()).map(headOf);
  }

  @Query()
  async workspace(@Args('name') name: string): Promise<Head | null> {
    const found = await this.service.find(name);
    return found === null ? null : headOf(found);
  }

  @ResolveField()
  async cases(@Parent() { stored }: Head): Promise<number> {
    return (await this.service.columnsOf(stored)).cases;
  }

  @ResolveField()
  values(@Parent() { stored }: Head, @Args('dimension') dimension: string): Promise<string[]> {
    return this.service.values(stored, dimension);
  }

  @ResolveField()
  async loads(@Parent() { stored }: Head): Promise<Load[]> {
    return (await this.service.loads(stored)).map(loadOf);
  }
}

function headOf(stored: StoredWorkspace): Head {
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

function loadOf({ startedAt, finishedAt, ...load }: ListedLoad): Load {
  return {
    ...load,
    capabilities: load.capabilities.filter(({ metric }) => isJudged(metric)),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
