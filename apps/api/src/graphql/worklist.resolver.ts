import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  FilledWorklist,
  MutationChangeWorklistItemArgs,
  QueryWorklistArgs,
  WorklistVersion,
} from '../generated/graphql.ts';
import { WorklistService, type ListedItem } from './worklist.service.ts';

@Resolver('WorklistItem')
export class WorklistResolver {
  constructor(private readonly service: WorklistService) {}

  @Query()
  worklist(@Args() args: QueryWorklistArgs): ReturnType<WorklistService['list']> {
    return this.service.list(args);
  }

  @Query()
  worklistItem(@Args('workspace') workspace: string, @Args('id') id: number): Promise<ListedItem | null> {
    return this.service.item(workspace, id);
  }

  @Mutation()
  fillWorklist(@Args('workspace') workspace: string, @Args('team') team: string): Promise<FilledWorklist> {
    return this.service.fill(workspace, team);
  }

  @Mutation()
  changeWorklistItem(@Args() args: MutationChangeWorklistItemArgs): ReturnType<WorklistService['change']> {
    return this.service.change(args);
  }

  @ResolveField()
  async history(@Parent() item: ListedItem): Promise<WorklistVersion[]> {
    const versions = await this.service.history(item);
    return versions.map(({ changedAt, ...said }) => ({ ...said, changedAt: changedAt.toISOString() }));
  }
}
