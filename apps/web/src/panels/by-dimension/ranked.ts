import { queryOptions } from '@tanstack/react-query';
import { type QuestionInput, RankedDocument, type RankedQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

export type Ranking = RankedQuery['ranking'];
export type RankedGroup = Ranking['metrics'][number]['groups'][number];

export const rankedOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['ranked', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(RankedDocument, { workspace, question: asked }, signal)).ranking;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
