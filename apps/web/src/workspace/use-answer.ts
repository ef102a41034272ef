import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Asked, questionOf } from '../address/question-of.ts';
import { useView } from '../address/use-view.ts';
import { askOptions } from '../request/ask.ts';
import { useWorkspace } from './use-workspace.ts';

/** The answer to what is asked, under the view in the address bar. */
export function useAnswer({ metrics, by, grain, limit }: Asked) {
  const workspace = useWorkspace();
  const { view } = useView();
  const question = useMemo(
    () =>
      questionOf(view, workspace, {
        metrics,
        ...(by === undefined ? {} : { by }),
        ...(grain === undefined ? {} : { grain }),
        ...(limit === undefined ? {} : { limit }),
      }),
    [view, workspace, metrics, by, grain, limit],
  );
  return useQuery(askOptions(workspace.name, question));
}
