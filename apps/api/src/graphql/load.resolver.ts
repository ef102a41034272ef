import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Load } from '../generated/graphql.ts';
import { LoadService } from './load.service.ts';
import { loadOf, type LoadHead } from './load-of.ts';
import { WorkspaceService } from './workspace.service.ts';

@Resolver('Load')
export class LoadResolver {
  constructor(
    private readonly service: LoadService,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query()
  async load(
    @Args('workspace') workspace: string,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<LoadHead | null> {
    const found = await this.service.find(await this.workspaces.named(workspace), id);
    return found === null ? null : loadOf(found);
  }

  @Mutation()
  async cancelLoad(
    @Args('workspace') workspace: string,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<LoadHead> {
    return loadOf(await this.service.cancel(await this.workspaces.named(workspace), id));
  }

  @ResolveField()
  rejectedElsewhere(@Parent() { id, rejected }: Pick<Load, 'id' | 'rejected'>): Promise<string | null> {
    return rejected === 0 ? Promise.resolve(null) : this.service.rejectedElsewhere(id);
  }

  @ResolveField()
  progress(@Parent() { id, state }: Pick<Load, 'id' | 'state'>): number | null {
    // It may say that it has ended a moment before it is gone from those that run.
    return state === 'running' ? this.service.progressOf(id) : null;
  }
}
