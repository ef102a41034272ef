import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { questionOf } from '../address/question-of.ts';
import { judgingGrain, resolvePeriod } from '../address/resolve-period.ts';
import { useView } from '../address/use-view.ts';
import { verdictsOptions } from '../request/trend.ts';
import { useWorkspace } from './use-workspace.ts';

/** What the control charts of these metrics say, under the view in the address bar. */
export function useVerdicts(metrics: readonly string[]) {
  const workspace = useWorkspace();
  const { view } = useView();
  const question = useMemo(() => {
    const days = resolvePeriod(view.period, workspace);
    if (days === null || metrics.length === 0) return null;
    return questionOf(view, workspace, { metrics, grain: judgingGrain(view.grain, days) });
  }, [view, workspace, metrics]);
  return { question, request: useQuery(verdictsOptions(workspace.name, question)) };
}
