import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  ChangeWorkItemDocument,
  FillWorklistDocument,
  type WorklistChangeInput,
  WorkHistoryDocument,
  type WorkItemFragment,
  WorklistDocument,
  type WorklistQuery,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Worklist = WorklistQuery['worklist'];
export type WorkItem = WorkItemFragment;

/** What is looked at of it. */
export interface WorklistView {
  readonly states: readonly string[];
  /** null: everybody's. */
  readonly owner: string | null;
}

export const worklistKey = (workspace: string) => ['worklist', workspace] as const;

/** Brings on what is at risk now, then reads the list: who looks at it sees what there is to do today. */
export const worklistOptions = (workspace: string, team: string | null, { states, owner }: WorklistView) =>
  queryOptions({
    queryKey: [...worklistKey(workspace), team, states, owner],
    queryFn: async ({ signal }) => {
      if (team === null) throw new Error('asked before a team was chosen');
      await request(FillWorklistDocument, { workspace, team }, signal);
      return (await request(WorklistDocument, { workspace, team, states, owner }, signal)).worklist;
    },
    enabled: team !== null,
    placeholderData: keepPreviousData,
  });

/** `version`: so that a change is seen in it at once. */
export const historyOptions = (workspace: string, id: number, version: number) =>
  queryOptions({
    queryKey: ['work-history', workspace, id, version],
    queryFn: async ({ signal }) =>
      (await request(WorkHistoryDocument, { workspace, id }, signal)).worklistItem?.history ?? [],
  });

export interface ItemChange {
  readonly item: WorkItem;
  readonly change: WorklistChangeInput;
}

/** `version`: the one that the change was made in. */
export async function changeItem(
  workspace: string,
  { id, version }: Pick<WorkItem, 'id' | 'version'>,
  change: WorklistChangeInput,
  author: string,
) {
  const variables = { workspace, id, version, change, author: author === '' ? null : author };
  return (await request(ChangeWorkItemDocument, variables)).changeWorklistItem;
}

/** The list with one item as it will be, or as it is; the counts by state follow. */
export function withItem(list: Worklist, id: number, change: Partial<WorkItem>): Worklist {
  const before = list.items.find((item) => item.id === id);
  if (before === undefined) return list;
  const after = { ...before, ...change };
  const moved = (state: string) => Number(state === after.state) - Number(state === before.state);
  return {
    ...list,
    counts: list.counts.map(({ state, count }) => ({ state, count: count + moved(state) })),
    items: list.items.map((item) => (item.id === id ? after : item)),
  };
}
