import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  type QuestionInput,
  StoriesOfTheMonthDocument,
  type StoriesOfTheMonthQuery,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Stories = StoriesOfTheMonthQuery['stories'];

export const storiesOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['stories', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(StoriesOfTheMonthDocument, { workspace, question: asked }, signal)).stories;
    },
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
