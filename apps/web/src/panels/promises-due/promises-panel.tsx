import { useQuery } from '@tanstack/react-query';
import { NOTHING_HERE } from '@twicetold/metrics/question';
import { useMemo } from 'react';
import { filtersOf } from '../../address/question-of.ts';
import { useView } from '../../address/use-view.ts';
import type { Answer } from '../../request/ask.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Standing } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type DueList, shapeDue } from './due.ts';
import { promisesDueOptions, type PromisesList, SOON_HOURS } from './promises-due.ts';
import { PromisesTable } from './promises-table.tsx';

const RECORDED = ['promises_made'];

/** Which promises can still be kept, or which have been broken and are still owed. */
export function PromisesPanel({ list }: { readonly list: PromisesList }) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const filters = useMemo(() => filtersOf(view), [view]);
  const request = useQuery(promisesDueOptions(workspace, filters));
  const recorded = useAnswer({ metrics: RECORDED }).data;
  const due = request.data;
  const drawn = useMemo(() => (due === undefined ? null : shapeDue(due, list)), [due, list]);
  const title = words(`due.${list}`);
  const sentence = ({ total, promises, mostHeldBy }: DueList) => {
    const said = words(`due.answer.${list}`, { count: total, hours: SOON_HOURS });
    if (promises.length < total) return words('due.answer.shown', { said, shown: promises.length });
    return mostHeldBy === null || total < 2
      ? said
      : words('due.answer.most', { said, team: format.name(mostHeldBy.team), count: mostHeldBy.count });
  };
  return (
    <PanelFrame<DueList>
      title={title}
      request={request}
      drawn={drawn}
      standing={drawn === null || recorded === undefined ? null : standing(recorded)}
      evidence={null}
      foot={
        due === undefined || drawn === null
          ? null
          : words('due.foot', { count: drawn.total, asOf: format.moment(due.asOf) })
      }
      asOf={due?.asOf ?? null}
      sentence={sentence}
      file={`${workspace} ${list}`}
      height={120}
      readable
    >
      {({ promises }) => <PromisesTable promises={promises} list={list} label={title} />}
    </PanelFrame>
  );
}

/** Two empty lists may mean that nothing is owed, or that the source records no promises. */
function standing(recorded: Answer): Standing {
  const because = recorded.overall[0]?.total.unknownBecause ?? null;
  return because === null || NOTHING_HERE.has(because) ? { kind: 'shown' } : { kind: 'unknown', because };
}
