import { useQuery } from '@tanstack/react-query';
import { NOTHING_HERE } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import type { CellAddress } from '../../address/cell-address.ts';
import { useView } from '../../address/use-view.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Standing } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Edges, shapeEdges } from './edges.ts';
import { useEdgesSentence, useEdgesSheet } from './edges-in-words.ts';
import { EdgesTable } from './edges-table.tsx';
import { type HandoffEdges, handoffEdgesOptions } from './handoff-edges.ts';

/** Between whom information gets lost, worst first, and what became of the cases. */
export function EdgesPanel() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const { level } = view;
  const request = useQuery(handoffEdgesOptions(workspace, useQuestion('information_loss')));
  const answer = request.data;
  const edges = useMemo(() => (answer === undefined ? null : shapeEdges(answer)), [answer]);
  const to = useCallback((cell: CellAddress) => casesAddress(workspace, view, cell), [workspace, view]);
  const sentence = useEdgesSentence(level);
  const sheet = useEdgesSheet(level, to);
  const title = words('edges.title');
  return (
    <PanelFrame<Edges>
      title={title}
      request={request}
      drawn={edges}
      standing={answer === undefined ? null : standing(answer)}
      evidence={answer === undefined ? null : evidenceFrom(answer, 'information_loss', answer.overall.loss)}
      asOf={answer?.asOf ?? null}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} handoffs`}
      casesTo={to({ metric: 'handoffs' })}
      height={420}
      readable
    >
      {(shape) => <EdgesTable edges={shape} level={level} label={title} to={to} />}
    </PanelFrame>
  );
}

/** A table of pairs needs handoffs, not losses: those have their own reason in their column. */
function standing({ overall: { handoffs } }: HandoffEdges): Standing {
  const { n, unknownBecause } = handoffs;
  if (unknownBecause !== null && !NOTHING_HERE.has(unknownBecause))
    return { kind: 'unknown', because: unknownBecause };
  return { kind: n === 0 ? 'empty' : 'shown' };
}
