import type { Level } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import type { CellAddress } from '../../address/cell-address.ts';
import type { Side } from '../../address/handoffs-address.ts';
import type { SheetInFull } from '../../ui/panel/sheet-in-full.ts';
import { shapeEdges } from './edges.ts';
import { useEdgesSheet } from './edges-in-words.ts';
import { WithEdgesInFull } from './with-edges-in-full.tsx';
import { ofSide } from './flow.ts';
import { useAskEdgesInFull } from './use-handoff-edges.ts';

/** The edges as rows with everything about them: for the table behind a drawing and its file. */
export function useEdgesFile(
  level: Level,
  side: Side,
  own: string | null,
  to: (cell: CellAddress) => string,
  height: number,
): SheetInFull {
  const sheetOf = useEdgesSheet(level, to);
  const askEdges = useAskEdgesInFull();
  const ask = useCallback(
    async () => sheetOf(shapeEdges(ofSide(await askEdges(), side, own))),
    [sheetOf, askEdges, side, own],
  );
  const shown = useCallback<SheetInFull['shown']>(
    (draw) => (
      <WithEdgesInFull side={side} own={own} height={height}>
        {(edges) => draw(sheetOf(edges))}
      </WithEdgesInFull>
    ),
    [sheetOf, side, own, height],
  );
  return useMemo(() => ({ shown, ask }), [shown, ask]);
}
