import { queryOptions } from '@tanstack/react-query';
import { CaseByIdDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

/** Ids of cases are one word with a digit in it, in every helpdesk that is read. */
export const mayBeCase = (text: string): boolean => /^(?=\S*\d)\S{1,80}$/.test(text);

/** null where there is none of just this id. */
export const caseByIdOptions = (workspace: string, id: string) =>
  queryOptions({
    queryKey: ['case-by-id', workspace, id],
    queryFn: async ({ signal }) =>
      (await request(CaseByIdDocument, { workspace, id }, signal)).case?.summary ?? null,
    enabled: mayBeCase(id),
    retry: false,
  });
