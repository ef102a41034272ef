import { queryOptions } from '@tanstack/react-query';
import {
  HeadlineTrendsDocument,
  type HeadlineTrendsQuery,
  type QuestionInput,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { previousIfAlike } from '../../request/previous-answer.ts';

export type HeadlineTrends = HeadlineTrendsQuery['trend'];

/** The course of each headline with its limits, and the verdict on one comparison. */
export const headlineTrendsOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['headline trends', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(HeadlineTrendsDocument, { workspace, question: asked }, signal)).trend;
    },
    enabled: question !== null,
    placeholderData: previousIfAlike(workspace, question),
  });
