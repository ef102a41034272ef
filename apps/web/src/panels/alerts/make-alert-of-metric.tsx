import { useMemo } from 'react';
import { questionOf } from '../../address/question-of.ts';
import { judgingGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { MakeAlert } from './make-alert.tsx';

/** Of the number as its control chart shows it. */
export function MakeAlertOfMetric({ definition }: { readonly definition: CatalogueEntry }) {
  const workspace = useWorkspace();
  const { view } = useView();
  const { metric } = definition;
  const question = useMemo(() => {
    const days = resolvePeriod(view.period, workspace);
    const grain = days === null ? 'MONTH' : judgingGrain(view.grain, days);
    return questionOf(view, workspace, { metrics: [metric], grain });
  }, [view, workspace, metric]);
  return <MakeAlert definition={definition} question={question} />;
}
