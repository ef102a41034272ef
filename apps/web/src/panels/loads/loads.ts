import { queryOptions } from '@tanstack/react-query';
import { LoadsDocument, type LoadsQuery } from '../../generated/graphql.ts';
import { isMoving } from '../../request/loads.ts';
import { request } from '../../request/request.ts';

export type ListedLoad = NonNullable<LoadsQuery['workspace']>['loads'][number];

export const loadsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['loads', workspace],
    queryFn: async ({ signal }) =>
      (await request(LoadsDocument, { workspace }, signal)).workspace?.loads ?? [],
    refetchInterval: ({ state }) => (state.data?.some(isMoving) === true ? 3_000 : false),
  });
