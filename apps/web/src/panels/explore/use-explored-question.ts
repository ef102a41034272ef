import { useMemo } from 'react';
import { questionOf } from '../../address/question-of.ts';
import { useView } from '../../address/use-view.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { Settled } from './use-explored.ts';

/** Two dimensions have more groups than one: hours by weekdays alone are 168. */
const MOST_GROUPS = 1_000;

/** The question that the page asks, over time or over the period as a whole. */
export function useExploredQuestion({ definition, by, grain }: Settled, inTime: boolean) {
  const workspace = useWorkspace();
  const { view } = useView();
  const { metric } = definition;
  return useMemo(
    () =>
      questionOf(view, workspace, {
        metrics: [metric],
        by,
        grain: inTime ? grain : 'NONE',
        ...(by.length === 2 ? { limit: MOST_GROUPS } : {}),
      }),
    [view, workspace, metric, by, grain, inTime],
  );
}
