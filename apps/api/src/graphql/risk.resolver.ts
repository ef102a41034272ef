import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Exposure, RiskDistribution } from '@twicetold/metrics';
import type { Calibration, QueryExposureArgs, QueryRiskDistributionArgs } from '../generated/graphql.ts';
import { RiskService } from './risk.service.ts';

@Resolver()
export class RiskResolver {
  constructor(private readonly service: RiskService) {}

  @Query()
  riskDistribution(@Args() { workspace, question }: QueryRiskDistributionArgs): Promise<RiskDistribution> {
    return this.service.distribution(workspace, question);
  }

  @Query()
  exposure(@Args() { workspace, question }: QueryExposureArgs): Promise<Exposure> {
    return this.service.exposure(workspace, question);
  }

  @Query()
  calibrations(@Args('workspace') workspace: string): Promise<Calibration[]> {
    return this.service.calibrations(workspace);
  }
}
