import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  type QuestionInput,
  RiskDistributionDocument,
  type RiskDistributionQuery,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type RiskDistribution = RiskDistributionQuery['riskDistribution'];

export const riskDistributionOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['risk-distribution', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(RiskDistributionDocument, { workspace, question: asked }, signal))
        .riskDistribution;
    },
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
