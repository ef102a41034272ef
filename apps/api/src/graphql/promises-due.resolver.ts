import { Args, Query, Resolver } from '@nestjs/graphql';
import type { PromisesDue, QueryPromisesDueArgs } from '../generated/graphql.ts';
import { PromisesDueService } from './promises-due.service.ts';

@Resolver()
export class PromisesDueResolver {
  constructor(private readonly service: PromisesDueService) {}

  @Query()
  promisesDue(@Args() args: QueryPromisesDueArgs): Promise<PromisesDue> {
    return this.service.of(args);
  }
}
