import { useQueries } from '@tanstack/react-query';
import { OFTEN_FILTERED } from '../../address/view.ts';
import { valuesOptions } from '../../request/workspaces.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

type Often = (typeof OFTEN_FILTERED)[number];

/** The names of what is often filtered by; none while they are asked for. */
export function useFilterNames(): Readonly<Record<Often, readonly string[]>> {
  const { name } = useWorkspace();
  return useQueries({
    queries: OFTEN_FILTERED.map((dimension) => valuesOptions(name, dimension)),
    combine: (answers) =>
      Object.fromEntries(
        OFTEN_FILTERED.map((dimension, place) => [dimension, answers[place]?.data ?? []]),
      ) as unknown as Record<Often, readonly string[]>,
  });
}
