import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { FindingsDocument, type FindingsQuery, type QuestionInput } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Findings = FindingsQuery['findings'];
export type Finding = Findings['findings'][number];

export const findingsOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['findings', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(FindingsDocument, { workspace, question: asked }, signal)).findings;
    },
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
