import { queryOptions } from '@tanstack/react-query';
import { type QuestionInput, TrendByHowDocument, type TrendByHowQuery } from '../../generated/graphql.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';
import { request } from '../../request/request.ts';

export type TrendByHow = TrendByHowQuery['trend'];

export const trendByHowOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['trend by how', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(TrendByHowDocument, { workspace, question: asked }, signal)).trend;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
