import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { accessOptions } from './access.ts';

/** Changes who sees the workspace; afterwards the lists are asked for again, and the log, which has one more entry. */
export function useChangingAccess<Given, Result>(
  change: (workspace: string, given: Given) => Promise<Result>,
  whenDone: (result: Result) => void = () => undefined,
) {
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  return useMutation({
    mutationFn: (given: Given) => change(workspace, given),
    onSuccess: async (result) => {
      whenDone(result);
      await client.invalidateQueries({ queryKey: accessOptions(workspace).queryKey });
      await client.invalidateQueries({ queryKey: ['audit', workspace] });
    },
  });
}
