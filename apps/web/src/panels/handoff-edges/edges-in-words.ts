import type { Level } from '@twicetold/metrics/question';
import { useCallback } from 'react';
import type { CellAddress } from '../../address/cell-address.ts';
import type { Sheet, SheetCell } from '../../ui/panel/sheet.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { EDGE_NUMBERS } from './edge-numbers.ts';
import { edgeCell, type Edges } from './edges.ts';
import type { Edge, Holder, Pair, RankedPair } from './handoff-edges.ts';

/** A team; between people the agent with the team, or that it was someone of that team. */
export function useHolderName(level: Level): (holder: Holder) => string {
  const words = useWords();
  const format = useFormat();
  return useCallback(
    ({ team, agent }) => {
      if (level === 'TEAM') return format.name(team);
      return agent === null
        ? words('edges.someone', { team: format.name(team) })
        : words('edges.agent', { agent, team: format.name(team) });
    },
    [words, format, level],
  );
}

/** Which pair loses most, or that the worst cannot be told apart, and what is lost anyway. */
export function useEdgesSentence(level: Level): (edges: Edges<RankedPair, Pair>) => string {
  const words = useWords();
  const format = useFormat();
  const nameOf = useHolderName(level);
  return useCallback(
    ({ tiers, baseline, ranked }) => {
      const worst = tiers[0];
      const first = worst?.edges[0];
      if (worst === undefined || first === undefined) return words('edges.answer.none');
      const loss = format.value('share', first.loss.value);
      const pair = words('edges.pair', { from: nameOf(first.from), to: nameOf(first.to) });
      const many = worst.edges.length;
      const said =
        ranked === 1
          ? words('edges.answer.only', { pair, loss })
          : many === 1
            ? words('edges.answer.worst', { pair, loss })
            : words('edges.answer.alike', { pair, loss, count: many });
      return baseline === null
        ? said
        : words('edges.answer.baseline', { said, baseline: format.value('share', baseline) });
    },
    [words, format, nameOf],
  );
}

export function useEdgesSheet(level: Level, to: (cell: CellAddress) => string): (edges: Edges) => Sheet {
  const words = useWords();
  const format = useFormat();
  const nameOf = useHolderName(level);
  const nameIn = useNames();
  return useCallback(
    ({ tiers, tooFew }) => {
      const cell = (unit: string, value: number | null | undefined): SheetCell => ({
        shown: value == null ? words('value.none') : format.value(unit, value),
        exact: value ?? null,
      });
      const row = (edge: Edge, rank: Edges['tiers'][number]['edges'][number]['ranked']) => ({
        names: [nameOf(edge.from), nameOf(edge.to)],
        partial: false,
        value: edge.loss,
        to: to(edgeCell(edge, level)),
        cells: [
          cell('count', rank?.rank),
          cell('count', rank?.tier),
          cell('count', edge.handoffs.n),
          cell('share', edge.excess.value),
          cell('share', rank?.excess?.value),
          ...EDGE_NUMBERS.map(({ column, unit }) => cell(unit, edge[column].value)),
          text(edge.fieldsLost.map(({ field }) => nameIn('field', field)).join(', ')),
        ],
      });
      return {
        keys: [words('edges.from'), words('edges.to')],
        unit: 'share',
        columns: [
          words('edges.rank'),
          words('edges.tier.short'),
          words('edges.column.n'),
          words('edges.column.excess'),
          words('edges.believed.short'),
          ...EDGE_NUMBERS.map(({ column }) => words(`edges.column.${column}`)),
          words('edges.column.fields'),
        ],
        rows: [
          ...tiers.flatMap(({ edges }) => edges.map((edge) => row(edge, edge.ranked))),
          ...tooFew.map((edge) => row(edge, null)),
        ],
      };
    },
    [words, format, nameOf, nameIn, level, to],
  );
}

/** What a drawing of pairs shows, for those who do not see it. */
export function usePairsSheet(level: Level): (pairs: readonly Pair[]) => Sheet {
  const words = useWords();
  const format = useFormat();
  const nameOf = useHolderName(level);
  return useCallback(
    (pairs) => {
      const cell = (unit: string, value: number | null): SheetCell => ({
        shown: value === null ? words('value.none') : format.value(unit, value),
        exact: value,
      });
      return {
        keys: [words('edges.from'), words('edges.to')],
        unit: 'share',
        columns: [words('edges.column.n'), words('edges.column.excess')],
        rows: pairs.map(({ from, to, handoffs, loss, excess }) => ({
          names: [nameOf(from), nameOf(to)],
          partial: false,
          value: loss,
          to: null,
          cells: [cell('count', handoffs.n), cell('share', excess.value)],
        })),
      };
    },
    [words, format, nameOf],
  );
}

const text = (said: string): SheetCell => ({ shown: said, exact: said });
