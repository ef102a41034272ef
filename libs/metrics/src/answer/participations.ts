/**
 * PARTICIPATING: a case counts for every team (agent) that had a leg of it. A row is selected once per leg; where
 * the same row comes into the same group through two legs, it counts once, and overall every row counts once.
 */
import { legsByCase } from '../columns/legs-by-case.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { caseRowsOf, placeOf } from './dimension-places.ts';
import { GrowingRows } from './growing-rows.ts';
import { legMasks } from './row-filters.ts';
import type { Selection } from './select-rows.ts';

/** Whether a question looks at the legs of the metric's cases at all. */
export function looksAtLegs(metric: Metric, { question, teams }: Scope): boolean {
  const asked = [
    ...(teams === null ? [] : (['team'] as const)),
    ...question.by,
    ...question.filters.map((filter) => filter.dimension),
  ];
  return asked.some((d) => placeOf(metric.table, d, question.attribution)?.at === 'leg');
}

/** The selection with each row once per leg that passes the filters. A case without legs passes none. */
export function withLegs(selection: Selection, metric: Metric, scope: Scope): Selection {
  const { starts, legRows } = legsByCase(scope.columns);
  const masks = legMasks(metric, scope);
  const caseRows = caseRowsOf(scope.columns, metric.table);
  const pairs = new GrowingRows();
  const buckets = new GrowingRows();
  for (let i = 0; i < selection.length; i++) {
    const row = selection.rows[i] as number;
    const caseRow = caseRows === null ? row : (caseRows[row] as number);
    for (let k = starts[caseRow] as number; k < (starts[caseRow + 1] as number); k++) {
      const leg = legRows[k] as number;
      if (masks.every(({ codes, mask }) => mask[codes[leg] as number] === 1)) {
        pairs.push(row, leg);
        buckets.push(selection.buckets[i] as number, 0);
      }
    }
  }
  return { length: pairs.length, rows: pairs.first, buckets: buckets.first, legs: pairs.second };
}

/** One group of all rows, in which each counts once: -1 for the second leg of a row and any further. null: no row comes twice. */
export function eachRowOnce({ legs, rows, buckets, length }: Selection): Int32Array | null {
  if (legs === null) return null;
  const groupOf = new Int32Array(length);
  for (let i = 1; i < length; i++) {
    if (rows[i] === rows[i - 1] && buckets[i] === buckets[i - 1]) groupOf[i] = -1;
  }
  return groupOf;
}

/** Where a row is in one group through several legs, only the first of them keeps its group; the others get -1. */
export function oncePerGroup(selection: Selection, groups: Int32Array): void {
  if (selection.legs === null) return;
  const { rows, buckets, length } = selection;
  let firstOfRow = 0;
  for (let i = 1; i < length; i++) {
    if (rows[i] !== rows[i - 1] || buckets[i] !== buckets[i - 1]) firstOfRow = i;
    for (let k = firstOfRow; k < i; k++) if (groups[k] === groups[i]) groups[i] = -1;
  }
}
