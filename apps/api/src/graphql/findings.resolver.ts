import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Findings } from '@twicetold/metrics';
import type { QueryFindingsArgs, QueryStoriesArgs, StoriesOfTheMonth } from '../generated/graphql.ts';
import { FindingsService } from './findings.service.ts';

@Resolver()
export class FindingsResolver {
  constructor(private readonly service: FindingsService) {}

  @Query()
  findings(@Args() { workspace, question }: QueryFindingsArgs): Promise<Findings> {
    return this.service.findings(workspace, question);
  }

  @Query()
  stories(@Args() args: QueryStoriesArgs): Promise<StoriesOfTheMonth> {
    return this.service.stories(args);
  }
}
