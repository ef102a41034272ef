import { type ReactNode, useMemo, useRef } from 'react';
import type { Side } from '../../address/handoffs-address.ts';
import { DrawnNow, useTurnToDraw } from '../../ui/panel/drawn-now.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { type Edges, shapeEdges } from './edges.ts';
import styles from './edges-table.module.css';
import { ofSide } from './flow.ts';
import { useEdgesInFull } from './use-handoff-edges.ts';

interface WithEdgesInFullProps {
  readonly side: Side;
  readonly own: string | null;
  /** Pixels that are kept free until they are there. */
  readonly height: number;
  readonly children: (edges: Edges) => ReactNode;
}

/** Everything about the edges: asked for once the numbers of the page are there, seen or not, as paper shows it too; drawn in its turn. */
export function WithEdgesInFull({ side, own, height, children }: WithEdgesInFullProps) {
  const place = useRef<HTMLDivElement>(null);
  const request = useEdgesInFull();
  const answer = request.data;
  const edges = useMemo(
    () => (answer === undefined ? null : shapeEdges(ofSide(answer, side, own))),
    [answer, side, own],
  );
  const isOld = request.isPlaceholderData || request.isError;
  const held = !useTurnToDraw(isOld ? null : edges, place);
  return (
    <div
      ref={place}
      className={styles.late}
      style={edges === null ? { minHeight: height } : undefined}
      data-stale={(edges !== null && held) || undefined}
    >
      <PanelBody request={request} standing={edges === null ? null : { kind: 'shown' }} height={height}>
        {edges === null ? null : <DrawnNow held={held} as={null} draw={() => children(edges)} />}
      </PanelBody>
    </div>
  );
}
