import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFailure } from '../../ui/use-failure.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
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

/** A change shows at once; where somebody else was faster, their version stands and the reader is told. */
export function useChangeItem(author: string) {
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const lists = { queryKey: worklistKey(workspace) };
  const set = (id: number, change: Partial<WorkItem>) =>
    client.setQueriesData<Worklist>(lists, (list) =>
      list === undefined ? list : withItem(list, id, change),
    );
  const mutation = useMutation({
    mutationFn: (asked: ItemChange) => changeItem(workspace, asked, author),
    onMutate: async ({ item, change }) => {
      await client.cancelQueries(lists);
      setTrouble(null);
      const before = client.getQueriesData<Worklist>(lists);
      const { state, owner, note } = change;
      set(item.id, {
        ...(state == null ? {} : { state }),
        ...(owner === undefined ? {} : { owner }),
        ...(note === undefined ? {} : { note }),
      });
      return { before };
    },
    onError: (error, { item }, kept) => {
      for (const [key, list] of kept?.before ?? []) client.setQueryData(key, list);
      setTrouble({ id: item.id, kind: 'failed', message: failure(error) });
    },
    onSuccess: ({ item, conflict }) => {
      set(item.id, item);
      // Lists that are not on screen are asked for again; in this one an item stays in sight until the next look.
      void client.invalidateQueries({ ...lists, refetchType: 'none' });
      if (conflict) setTrouble({ id: item.id, kind: 'conflict', message: '' });
    },
  });
  /** `saved` runs once it is kept; not where somebody else was faster. */
  const change = (asked: ItemChange, saved?: () => void) =>
    mutation.mutate(asked, {
      onSuccess: ({ conflict }) => {
        if (!conflict) saved?.();
      },
    });
  return { change, trouble };
}
