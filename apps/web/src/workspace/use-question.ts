import type { DimensionId } from '@twicetold/metrics/question';
import { useMemo } from 'react';
import { questionOf } from '../address/question-of.ts';
import { useView } from '../address/use-view.ts';
import { useWorkspace } from './use-workspace.ts';

/** The question about one metric, whole or cut by one dimension, that an analysis over the whole period asks. */
export function useQuestion(metric: string, by?: DimensionId) {
  const workspace = useWorkspace();
  const { view } = useView();
  return useMemo(
    () =>
      questionOf(view, workspace, { metrics: [metric], ...(by === undefined ? {} : { by }), grain: 'NONE' }),
    [view, workspace, metric, by],
  );
}
