import { queryOptions } from '@tanstack/react-query';
import { DistributedDocument, type DistributedQuery, type QuestionInput } from '../../generated/graphql.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';
import { request } from '../../request/request.ts';

export type Distribution = DistributedQuery['distribution'];
export type DistributionGroup = Distribution['metrics'][number]['groups'][number];
export type DistributionBin = DistributionGroup['bins'][number];

export const distributedOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['distributed', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(DistributedDocument, { workspace, question: asked }, signal)).distribution;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
