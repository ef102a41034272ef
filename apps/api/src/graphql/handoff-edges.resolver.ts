import { Args, Query, Resolver } from '@nestjs/graphql';
import type { HandoffEdges } from '@twicetold/metrics';
import type { QueryHandoffEdgesArgs } from '../generated/graphql.ts';
import { HandoffEdgesService } from './handoff-edges.service.ts';

@Resolver()
export class HandoffEdgesResolver {
  constructor(private readonly service: HandoffEdgesService) {}

  @Query()
  handoffEdges(@Args() { workspace, question, minimum }: QueryHandoffEdgesArgs): Promise<HandoffEdges> {
    return this.service.of(workspace, question, minimum ?? null);
  }
}
