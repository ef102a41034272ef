import { queryOptions } from '@tanstack/react-query';
import { LoadsDocument, type LoadsQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Load = NonNullable<LoadsQuery['workspace']>['loads'][number];

export const loadsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['loads', workspace],
    queryFn: async ({ signal }) =>
      (await request(LoadsDocument, { workspace }, signal)).workspace?.loads ?? [],
    refetchInterval: ({ state }) => (state.data?.some((load) => load.state === 'running') ? 3_000 : false),
  });
