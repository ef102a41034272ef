import { Args, Query, Resolver } from '@nestjs/graphql';
import type { ChangesExplained, Distribution, Funnel, Ranking, Survival, Trend } from '@twicetold/metrics';
import type {
  QueryDistributionArgs,
  QueryExplainChangeArgs,
  QueryFunnelArgs,
  QueryRankingArgs,
  QuerySurvivalArgs,
  QueryTrendArgs,
} from '../generated/graphql.ts';
import { AnalysisService } from './analysis.service.ts';

@Resolver()
export class AnalysisResolver {
  constructor(private readonly service: AnalysisService) {}

  @Query()
  survival(@Args() { workspace, question }: QuerySurvivalArgs): Promise<Survival> {
    return this.service.survival(workspace, question);
  }

  @Query()
  distribution(@Args() { workspace, question }: QueryDistributionArgs): Promise<Distribution> {
    return this.service.distribution(workspace, question);
  }

  @Query()
  funnel(@Args() { workspace, question }: QueryFunnelArgs): Promise<Funnel> {
    return this.service.funnel(workspace, question);
  }

  @Query()
  trend(@Args() { workspace, question }: QueryTrendArgs): Promise<Trend> {
    return this.service.trend(workspace, question);
  }

  @Query()
  ranking(@Args() { workspace, question }: QueryRankingArgs): Promise<Ranking> {
    return this.service.ranking(workspace, question);
  }

  @Query()
  explainChange(@Args() { workspace, question }: QueryExplainChangeArgs): Promise<ChangesExplained> {
    return this.service.explainChange(workspace, question);
  }
}
