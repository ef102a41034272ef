import { queryOptions } from '@tanstack/react-query';
import { ViewsDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export const viewsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['views', workspace],
    queryFn: async ({ signal }) => (await request(ViewsDocument, { workspace }, signal)).views,
    staleTime: 60_000,
  });
