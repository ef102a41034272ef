import { queryOptions } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import {
  AdminsDocument,
  DimensionValuesDocument,
  WorkspacesDocument,
  type WorkspacesQuery,
} from '../generated/graphql.ts';
import { request } from './request.ts';

export type Workspace = WorkspacesQuery['workspaces'][number];

export const workspacesOptions = queryOptions({
  queryKey: ['workspaces'],
  queryFn: async ({ signal }) => (await request(WorkspacesDocument, {}, signal)).workspaces,
});

/** Names to filter by. */
export const valuesOptions = (workspace: string, dimension: DimensionId) =>
  queryOptions({
    queryKey: ['values', workspace, dimension],
    queryFn: async ({ signal }) =>
      (await request(DimensionValuesDocument, { workspace, dimension }, signal)).workspace?.values ?? [],
    staleTime: 300_000,
  });

/** Whom to ask for more. */
export const adminsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['admins', workspace],
    queryFn: async ({ signal }) =>
      (await request(AdminsDocument, { workspace }, signal)).workspace?.admins ?? [],
    staleTime: 300_000,
  });
