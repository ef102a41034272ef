import { NOTHING_HERE } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import type { CellAddress } from '../../address/cell-address.ts';
import { printEdge, printHandoffs, type Side } from '../../address/handoffs-address.ts';
import { useView } from '../../address/use-view.ts';
import { printView } from '../../address/view.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import type { Standing } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Edges, shapeEdges } from './edges.ts';
import { useEdgesSentence } from './edges-in-words.ts';
import { EdgesTable } from './edges-table.tsx';
import { WithEdgesInFull } from './with-edges-in-full.tsx';
import { ofSide } from './flow.ts';
import type { HandoffEdges, Pair, RankedPair } from './handoff-edges.ts';
import { useEdgesFile } from './use-edges-file.tsx';
import { useHandoffEdges } from './use-handoff-edges.ts';
import { sideCell, useOwnSide } from './use-own-side.ts';

interface EdgesPanelProps {
  /** Those of one team alone, on one side. */
  readonly side?: Side;
  readonly own?: string | null;
  /** Address of an edge; by default on the page of handoffs. */
  readonly opens?: (edge: Pair) => string;
}

const HEIGHT = 420;

/** Between whom information gets lost, worst first, and what became of the cases. */
export function EdgesPanel({ side = 'all', own = null, opens }: EdgesPanelProps) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const { level } = view;
  const request = useHandoffEdges();
  const answer = request.data;
  const edges = useMemo(
    () => (answer === undefined ? null : shapeEdges(ofSide(answer, side, own))),
    [answer, side, own],
  );
  const to = useCallback((cell: CellAddress) => casesAddress(workspace, view, cell), [workspace, view]);
  const onItsPage = useCallback(
    (edge: Pair) =>
      `/${encodeURIComponent(workspace)}/handoffs?${printHandoffs({ edge: printEdge(edge) }, printView(view)).toString()}`,
    [workspace, view],
  );
  const part = useOwnSide(side, own).found;
  const sentence = useEdgesSentence(level);
  const sheetInFull = useEdgesFile(level, side, own, to, HEIGHT);
  const title = words('edges.title');
  return (
    <PanelFrame<Edges<RankedPair, Pair>>
      title={title}
      request={request}
      drawn={edges}
      standing={
        answer === undefined || edges === null
          ? null
          : edgesStanding(answer, edges.ranked + edges.tooFew.length)
      }
      evidence={
        answer === undefined
          ? null
          : evidenceFrom(answer, 'information_loss', part?.loss ?? answer.overall.loss)
      }
      asOf={answer?.asOf ?? null}
      sentence={sentence}
      sheetInFull={sheetInFull}
      file={`${workspace} handoffs`}
      casesTo={to(sideCell(side, own))}
      height={HEIGHT}
      readable
    >
      {() => (
        <WithEdgesInFull side={side} own={own} height={HEIGHT}>
          {(shape) => <EdgesTable edges={shape} level={level} label={title} to={opens ?? onItsPage} />}
        </WithEdgesInFull>
      )}
    </PanelFrame>
  );
}

/** A table of pairs needs handoffs, not losses: those have their own reason in their column. */
export function edgesStanding({ overall: { handoffs } }: HandoffEdges, pairs: number): Standing {
  const { unknownBecause } = handoffs;
  if (unknownBecause !== null && !NOTHING_HERE.has(unknownBecause))
    return { kind: 'unknown', because: unknownBecause };
  return { kind: pairs === 0 ? 'empty' : 'shown' };
}
