import { queryOptions } from '@tanstack/react-query';
import { FilterValuesDocument, WorkspacesDocument, type WorkspacesQuery } from '../generated/graphql.ts';
import { request } from './request.ts';

export type Workspace = WorkspacesQuery['workspaces'][number];

export const workspacesOptions = queryOptions({
  queryKey: ['workspaces'],
  queryFn: async ({ signal }) => (await request(WorkspacesDocument, {}, signal)).workspaces,
});

/** Names to filter by. */
export const valuesOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['values', workspace],
    queryFn: async ({ signal }) => {
      const values = (await request(FilterValuesDocument, { workspace }, signal)).workspace;
      return { channel: values?.channels ?? [], team: values?.teams ?? [], reason: values?.reasons ?? [] };
    },
    staleTime: 300_000,
  });
