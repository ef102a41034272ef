import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useCallback } from 'react';
import { printEdge, useHandoffsAddress } from '../address/handoffs-address.ts';
import { LEVELS } from '../address/parameters.ts';
import { useView } from '../address/use-view.ts';
import { EdgesPanel } from '../panels/handoff-edges/edges-panel.tsx';
import { FlowPanel } from '../panels/handoff-edges/flow-panel.tsx';
import type { Pair } from '../panels/handoff-edges/handoff-edges.ts';
import { SideChoice } from '../panels/handoff-edges/side-choice.tsx';
import { SideFinding } from '../panels/handoff-edges/side-finding.tsx';
import { PromisesPanel } from '../panels/promises-due/promises-panel.tsx';
import { withWords } from '../messages/spoken.ts';
import { useWanted } from '../ui/layers/layer.ts';
import { Segments } from '../ui/segments.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useMay } from '../workspace/use-may.ts';
import { useOwnTeam } from '../workspace/use-own-team.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './handoffs-page.module.css';

const WorklistPanel = lazy(async () => ({
  default: (await withWords(import('../panels/worklist/worklist-panel.tsx'), 'later', 'flows')).WorklistPanel,
}));
const EdgeDrawer = lazy(async () => ({
  default: (await import('../panels/handoff-edges/edge-drawer.tsx')).EdgeDrawer,
}));

/** A team lead's Monday: between whom cases change hands and what is lost there, which cases are at risk, which promises wait. */
export function HandoffsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const may = useMay();
  const { view, change } = useView();
  const { side, edge, addressWith } = useHandoffsAddress();
  const isEdgeWanted = useWanted(edge !== null);
  const { team } = useOwnTeam();
  const opens = useCallback((to: Pair) => addressWith({ edge: printEdge(to) }), [addressWith]);
  useTitle(words('page.handoffs'), workspace.title);
  return (
    <>
      <div className={styles.head}>
        <h1>{words('handoffs.title')}</h1>
        <Segments
          label={words('level')}
          value={view.level}
          options={LEVELS.filter((level) => level !== 'AGENT' || may('agents')).map((value) => ({
            value,
            label: words(`level.${value}`),
          }))}
          onChange={(level) => change({ level })}
        />
      </div>
      <SideChoice />
      {side === 'all' ? null : <SideFinding side={side} />}
      <section className={styles.part} aria-labelledby="edges">
        <h2 id="edges">{words('question.information_loss')}</h2>
        <FlowPanel />
        <EdgesPanel side={side} own={team} opens={opens} />
      </section>
      {may('work') ? (
        <section className={styles.part} aria-labelledby="worklist">
          <h2 id="worklist">{words('handoffs.worklist')}</h2>
          <Suspense
            fallback={
              <div role="status" aria-label={words('state.loading')}>
                <Skeleton height={560} radius="sm" />
              </div>
            }
          >
            <WorklistPanel />
          </Suspense>
        </section>
      ) : null}
      {may('cases') ? (
        <section className={styles.part} aria-labelledby="promises">
          <h2 id="promises">{words('handoffs.promises')}</h2>
          <div className={styles.pair}>
            <PromisesPanel list="dueSoon" />
            <PromisesPanel list="overdue" />
          </div>
        </section>
      ) : null}
      {isEdgeWanted ? (
        <Suspense fallback={null}>
          <EdgeDrawer />
        </Suspense>
      ) : null}
    </>
  );
}
