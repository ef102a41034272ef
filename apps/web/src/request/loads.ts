/** One load: followed while it runs, read when it is done, stopped or taken back. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  CancelLoadDocument,
  CreateWorkspaceDocument,
  type CreateWorkspaceMutationVariables,
  LoadDocument,
  type LoadQuery,
  UndoLoadDocument,
} from '../generated/graphql.ts';
import { request } from './request.ts';
import { restAddress } from './rest.ts';

/** `report`: null while it runs, and where nobody wrote one down. */
export type Load = NonNullable<LoadQuery['load']>;

const MOVING: ReadonlySet<string> = new Set(['running', 'undoing']);
export const isMoving = ({ state }: Pick<Load, 'state'>): boolean => MOVING.has(state);

/** While it runs it is asked for every second: nobody waits for a bar that jumps. */
export const loadOptions = (workspace: string, id: number) =>
  queryOptions({
    queryKey: ['load', workspace, id],
    queryFn: async ({ signal }) => (await request(LoadDocument, { workspace, id }, signal)).load,
    refetchInterval: ({ state }) =>
      state.data !== null && state.data !== undefined && isMoving(state.data) ? 1_000 : false,
    placeholderData: keepPreviousData,
  });

export const createWorkspace = (workspace: CreateWorkspaceMutationVariables) =>
  request(CreateWorkspaceDocument, workspace);

interface OneLoad {
  readonly workspace: string;
  readonly id: number;
}
export const cancelLoad = (load: OneLoad) => request(CancelLoadDocument, load);
export const undoLoad = (load: OneLoad) => request(UndoLoadDocument, load);

export type LoadFile = 'rejects.csv' | 'rejects.ndjson' | 'differences.csv';
export const loadFileAddress = (workspace: string, id: number, file: LoadFile): string =>
  restAddress(workspace, `loads/${id}/${file}`);
