import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type AskedFor, type Target, targetFor } from '@twicetold/metrics/question';
import { TargetsDocument } from '../generated/graphql.ts';
import { definitionsOptions } from '../request/definitions.ts';
import { request } from '../request/request.ts';
import { useWorkspace } from './use-workspace.ts';

type Asked = { readonly question: unknown } | undefined;
/** What a group of an answer is, by dimension. */
type Slice = Parameters<typeof targetFor>[3];

/** What the number of an answer is to reach; null where nobody set it for exactly these cases. */
export const useTarget = (answer: Asked, metric: string): number | null => useTargets(metric)(answer);

/** The same for each group of an answer. */
export function useTargets(metric: string): (answer: Asked, slice?: Slice) => number | null {
  const { name: workspace } = useWorkspace();
  const { data: targets } = useQuery({
    queryKey: ['targets', workspace],
    queryFn: async ({ signal }): Promise<Target[]> =>
      (await request(TargetsDocument, { workspace }, signal)).settings.targets.map(
        ({ team, channel, ...target }) => ({
          ...target,
          ...(team == null ? {} : { team }),
          ...(channel == null ? {} : { channel }),
        }),
      ),
    staleTime: 60_000,
  });
  const { data: catalogue } = useQuery({ ...definitionsOptions, enabled: (targets?.length ?? 0) > 0 });
  const definition = catalogue?.find((each) => each.metric === metric);
  return useCallback(
    (answer, slice) =>
      targets === undefined || answer === undefined || definition === undefined
        ? null
        : targetFor(targets, definition, answer.question as AskedFor, slice),
    [targets, definition],
  );
}
