import { Args, Query, Resolver } from '@nestjs/graphql';
import type { CaseStory, QueryCaseArgs } from '../generated/graphql.ts';
import { CaseService } from './case.service.ts';

@Resolver()
export class CaseResolver {
  constructor(private readonly service: CaseService) {}

  @Query()
  case(@Args() args: QueryCaseArgs): Promise<CaseStory | null> {
    return this.service.story(args);
  }
}
