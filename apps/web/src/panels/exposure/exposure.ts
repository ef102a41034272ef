import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ExposureDocument, type ExposureQuery, type QuestionInput } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Exposure = ExposureQuery['exposure'];

export const exposureOptions = (workspace: string, question: QuestionInput | null) =>
  queryOptions({
    queryKey: ['exposure', workspace, question] as const,
    queryFn: async ({ signal, queryKey: [, , asked] }) => {
      if (asked === null) throw new Error('asked before the first load');
      return (await request(ExposureDocument, { workspace, question: asked }, signal)).exposure;
    },
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
