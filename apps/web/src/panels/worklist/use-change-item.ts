import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFailure } from '../../ui/use-failure.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { OwnChanges } from './own-changes.ts';
import {
  changeItem,
  type ItemChange,
  withItem,
  type WorkItem,
  type Worklist,
  worklistKey,
} from './worklist.ts';

/** What went wrong with an item, until it is changed again. */
export interface Trouble {
  readonly id: number;
  /** conflict: somebody changed it meanwhile, and it stands as they left it. */
  readonly kind: 'conflict' | 'failed';
  readonly message: string;
}

/** One item can stand in several lists of a page. */
const ownChanges = new WeakMap<QueryClient, OwnChanges>();
function ownChangesOf(client: QueryClient): OwnChanges {
  const own = ownChanges.get(client) ?? new OwnChanges();
  ownChanges.set(client, own);
  return own;
}

/** A change shows at once, and is sent when the ones before it are answered; where somebody else was faster, their version stands and the reader is told. */
export function useChangeItem(author: string) {
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const own = ownChangesOf(client);
  const lists = { queryKey: worklistKey(workspace) };
  const set = (id: number, change: Partial<WorkItem>) =>
    client.setQueriesData<Worklist>(lists, (list) =>
      list === undefined ? list : withItem(list, id, change),
    );
  const mutation = useMutation({
    // One after the other, whichever list they were made in.
    scope: { id: 'worklist' },
    mutationFn: ({ item, change }: ItemChange) =>
      changeItem(workspace, { id: item.id, version: own.versionOf(item) }, change, author),
    onMutate: async ({ item, change }) => {
      setTrouble((before) => (before?.id === item.id ? null : before));
      // First: a list whose question is given up goes back to what it showed before the question.
      await client.cancelQueries(lists);
      set(item.id, own.begin(item, change));
    },
    onError: (error, { item, change }) => {
      set(item.id, own.failed(item.id, change));
      setTrouble({ id: item.id, kind: 'failed', message: failure(error) });
    },
    onSuccess: ({ item, conflict }, { change }) => {
      set(item.id, own.answered(item, change, conflict));
      // Lists that are not on screen are asked for again; in this one an item stays in sight until the next look.
      void client.invalidateQueries({ ...lists, refetchType: 'none' });
      if (conflict) setTrouble({ id: item.id, kind: 'conflict', message: '' });
    },
  });
  /** `saved` runs once it is kept; not where somebody else was faster. */
  const change = (asked: ItemChange, saved?: () => void) => {
    void mutation.mutateAsync(asked).then(
      ({ conflict }) => {
        if (!conflict) saved?.();
      },
      // Said beside the item.
      () => undefined,
    );
  };
  return { change, trouble };
}
