import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import type { CellAddress } from '../../address/cell-address.ts';
import { FLOWS, printEdge, useHandoffsAddress } from '../../address/handoffs-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { evidenceFrom } from '../../ui/panel/evidence.ts';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useOwnTeam } from '../../workspace/use-own-team.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { edgesStanding } from './edges-panel.tsx';
import { useEdgeSays } from './edge-says.ts';
import { useHolderName, usePairsSheet } from './edges-in-words.ts';
import {
  type FlowEdge,
  flowEdges,
  flowOf,
  matrixOf,
  MOST_FLOWS,
  ofSide,
  uncolouredFor,
  unlistedIn,
} from './flow.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { StepLegend } from './step-legend.tsx';
import styles from './steps.module.css';
import { useEdgesFile } from './use-edges-file.tsx';
import { useHandoffEdges } from './use-handoff-edges.ts';
import { sideCell, useOwnSide } from './use-own-side.ts';

const FlowChart = lazy(async () => ({ default: (await import('../../charts/flow-chart.tsx')).FlowChart }));

/** Room under the flows for what is said of the one that is pointed at: with it, nothing below moves when they are drawn. */
const SAID_BELOW = 44;

/** From whom to whom cases go, how many, and where more gets lost than without a handoff: as flows or as a matrix. */
export function FlowPanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const { side, flow: shown, change, addressWith } = useHandoffsAddress();
  const { team: own } = useOwnTeam();
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const request = useHandoffEdges();
  const answer = request.data;
  const drawn = useMemo(() => {
    if (answer === undefined) return null;
    const here = ofSide(answer, side, own);
    const edges = flowEdges(here);
    const flow = flowOf(edges, MOST_FLOWS, unlistedIn(answer, side));
    return {
      edges,
      flow,
      matrix: matrixOf(edges),
      uncoloured: uncolouredFor(edges),
    };
  }, [answer, side, own]);
  const nameOf = useHolderName(view.level);
  const part = useOwnSide(side, own).found;
  const says = useEdgeSays(nameOf);
  const to = useCallback((cell: CellAddress) => casesAddress(workspace, view, cell), [workspace, view]);
  const sheet = usePairsSheet(view.level);
  const title = words('flow.title');
  const names = useMemo(
    () =>
      drawn?.flow.nodes.map((node) => ({
        side: node.side,
        label: node.holder === null ? words('flow.others') : nameOf(node.holder),
      })) ?? [],
    [drawn, nameOf, words],
  );
  const links = useMemo(() => {
    if (drawn === null) return [];
    return drawn.flow.links.map(({ key, edge, ranked, step, handoffs, source, target }) => ({
      key,
      source,
      target,
      step,
      value: handoffs,
      says:
        edge === null
          ? words('flow.others.says', {
              pairs: drawn.flow.others.edges,
              handoffs: words('counts.handoff', { count: handoffs }),
            })
          : says({ key, edge, ranked, step }),
      ...(edge === null ? {} : { open: () => change({ edge: printEdge(edge) }) }),
    }));
  }, [drawn, says, words, change]);
  const tall = Math.max(
    ...(['from', 'to'] as const).map((end) => names.filter((node) => node.side === end).length),
  );
  const flowHeight = Math.max(360, tall * 30);
  const height =
    drawn === null
      ? narrow
        ? 620
        : 520
      : shown === 'sankey'
        ? flowHeight
        : Math.min(440, 96 + drawn.matrix.from.length * 36);
  const sheetInFull = useEdgesFile(view.level, side, own, to, height);

  return (
    <PanelFrame<NonNullable<typeof drawn>>
      title={title}
      request={request}
      drawn={drawn}
      standing={answer === undefined || drawn === null ? null : edgesStanding(answer, drawn.edges.length)}
      evidence={
        answer === undefined
          ? null
          : evidenceFrom(answer, 'information_loss', part?.loss ?? answer.overall.loss)
      }
      asOf={answer?.asOf ?? null}
      sentence={({ edges, flow }) => {
        const handoffs = flow.links.reduce((sum, link) => sum + link.handoffs, 0);
        const first = edges[0];
        if (first === undefined) return '';
        return words('flow.answer', {
          handoffs: words('counts.handoff', { count: handoffs }),
          pairs: flow.links.filter(({ edge }) => edge !== null).length + flow.others.edges,
          pair: words('edges.pair', { from: nameOf(first.edge.from), to: nameOf(first.edge.to) }),
          most: format.count(first.edge.handoffs.n),
        });
      }}
      sheet={({ flow }) => sheet(flow.links.flatMap(({ edge }) => (edge === null ? [] : [edge])))}
      sheetInFull={sheetInFull}
      file={`${workspace} handoffs flow`}
      casesTo={to(sideCell(side, own))}
      height={height}
      readable={shown === 'matrix'}
      tools={() => (
        <Segments
          label={words('flow.show')}
          value={shown}
          options={FLOWS.map((value) => ({ value, label: words(`flow.show.${value}`) }))}
          onChange={(flow) => change({ flow })}
        />
      )}
    >
      {({ flow, matrix, uncoloured }) => (
        <>
          {shown === 'sankey' ? (
            <Suspense fallback={<div style={{ height: flowHeight + SAID_BELOW }} />}>
              <FlowChart nodes={names} links={links} label={title} height={flowHeight} narrow={narrow} />
            </Suspense>
          ) : (
            <MatrixGrid
              matrix={matrix}
              label={title}
              nameOf={nameOf}
              says={says}
              to={({ edge }: FlowEdge) => addressWith({ edge: printEdge(edge) })}
            />
          )}
          {uncoloured === null ? (
            <StepLegend />
          ) : (
            <p className={styles.note}>
              {words('flow.uncoloured', {
                because: words(messageFor(`unknown.${uncoloured}`, 'unknown.other'), { code: uncoloured }),
              })}
            </p>
          )}
          {shown === 'sankey' && flow.others.handoffs > 0 ? (
            <p className={styles.note}>
              {words('flow.others.note', {
                shown: flow.links.length - 1,
                pairs: flow.others.edges,
                handoffs: words('counts.handoff', { count: flow.others.handoffs }),
              })}
            </p>
          ) : null}
          {shown === 'matrix' && matrix.leftOut > 0 ? (
            <p className={styles.note}>{words('flow.matrix.leftOut', { count: matrix.leftOut })}</p>
          ) : null}
        </>
      )}
    </PanelFrame>
  );
}
