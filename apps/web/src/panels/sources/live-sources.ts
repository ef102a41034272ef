import { queryOptions } from '@tanstack/react-query';
import {
  type ConnectionColumnsFragment,
  SourcesDocument,
  type SourcesQuery,
  type TokenColumnsFragment,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Connection = ConnectionColumnsFragment;
export type Token = TokenColumnsFragment;
export type Connector = SourcesQuery['connectors'][number];
export type LoadOfSource = NonNullable<SourcesQuery['workspace']>['loads'][number];

/** A connection moves by itself: how far it is shows without being asked. */
const CONNECTED_MS = 5_000;

export const sourcesOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['sources', workspace],
    queryFn: async ({ signal }) => {
      const { workspace: found, ...rest } = await request(SourcesDocument, { workspace }, signal);
      return { ...rest, loads: found?.loads ?? [] };
    },
    refetchInterval: ({ state }) => ((state.data?.connections.length ?? 0) > 0 ? CONNECTED_MS : false),
  });
