/** From a row of the case table to its legs, in the order entered. */
import type { Columns } from './columns.ts';

export interface LegsByCase {
  /** Legs of case row i are `legRows[starts[i]]` to before `legRows[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly legRows: Int32Array;
}
const kept = new WeakMap<Columns, LegsByCase & { readonly version: number }>();

export function legsByCase(columns: Columns): LegsByCase {
  const known = kept.get(columns);
  if (known?.version === columns.version) return known;
  const { leg } = columns.tables;
  const starts = new Int32Array(columns.tables.case.size + 1);
  const add = (index: number) => (starts[index] = (starts[index] as number) + 1);
  for (let row = 0; row < leg.size; row++) if (leg.isAlive(row)) add((leg.columns.case[row] as number) + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const legRows = new Int32Array(leg.alive);
  for (let row = 0; row < leg.size; row++) {
    if (!leg.isAlive(row)) continue;
    const caseRow = leg.columns.case[row] as number;
    const place = next[caseRow] as number;
    legRows[place] = row;
    next[caseRow] = place + 1;
  }
  const legs = { starts, legRows, version: columns.version };
  kept.set(columns, legs);
  return legs;
}
