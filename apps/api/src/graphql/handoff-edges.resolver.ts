import { Args, Query, Resolver } from '@nestjs/graphql';
import type { HandoffEdges, TeamHandoffs } from '@twicetold/metrics';
import type { QueryHandoffEdgesArgs, QueryTeamHandoffsArgs } from '../generated/graphql.ts';
import { HandoffEdgesService } from './handoff-edges.service.ts';

@Resolver()
export class HandoffEdgesResolver {
  constructor(private readonly service: HandoffEdgesService) {}

  @Query()
  handoffEdges(@Args() { workspace, question, minimum }: QueryHandoffEdgesArgs): Promise<HandoffEdges> {
    return this.service.of(workspace, question, minimum ?? null);
  }

  @Query()
  teamHandoffs(@Args() { workspace, question, team, minimum }: QueryTeamHandoffsArgs): Promise<TeamHandoffs> {
    return this.service.ofTeam(workspace, question, team, minimum ?? null);
  }
}
