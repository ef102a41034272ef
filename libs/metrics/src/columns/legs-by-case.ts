/** From a row of the case table to its legs, in the order entered. */
import type { Columns } from './columns.ts';
import { KeptUntilChange } from './kept-until-change.ts';

export interface LegsByCase {
  /** Legs of case row i are `legRows[starts[i]]` to before `legRows[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly legRows: Int32Array;
}
const kept = new KeptUntilChange<LegsByCase>();

export const legsByCase = (columns: Columns): LegsByCase => kept.of(columns, '', () => sortedByCase(columns));

function sortedByCase({ tables }: Columns): LegsByCase {
  const { leg } = tables;
  const { case: caseOf } = leg.columns;
  const { marks } = leg;
  const starts = new Int32Array(tables.case.size + 1);
  const add = (index: number) => (starts[index] = (starts[index] as number) + 1);
  const isAlive = (row: number) => ((marks[row] as number) & 1) !== 0;
  for (let row = 0; row < leg.size; row++) if (isAlive(row)) add((caseOf[row] as number) + 1);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const legRows = new Int32Array(leg.alive);
  for (let row = 0; row < leg.size; row++) {
    if (!isAlive(row)) continue;
    const caseRow = caseOf[row] as number;
    const place = next[caseRow] as number;
    legRows[place] = row;
    next[caseRow] = place + 1;
  }
  return { starts, legRows };
}
