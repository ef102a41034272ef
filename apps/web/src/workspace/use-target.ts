import { useQuery } from '@tanstack/react-query';
import { type AskedFor, type Target, targetFor } from '@twicetold/metrics/question';
import { TargetsDocument } from '../generated/graphql.ts';
import { definitionsOptions } from '../request/definitions.ts';
import { request } from '../request/request.ts';
import { useWorkspace } from './use-workspace.ts';

/** What the number of an answer is to reach; null where nobody set it for exactly these cases. */
export function useTarget(answer: { readonly question: unknown } | undefined, metric: string): number | null {
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
  if (targets === undefined || answer === undefined || definition === undefined) return null;
  return targetFor(targets, definition, answer.question as AskedFor);
}
