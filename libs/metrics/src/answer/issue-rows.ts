import type { Columns } from '../columns/columns.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';

const kept = new KeptUntilChange<Int32Array>();

/** For each row of the case table that is the first case of an issue in the variant: the row of that issue; else -1. */
export function issueRowsOf(columns: Columns, variant: number): Int32Array {
  return kept.of(columns, String(variant), () => {
    const { issue, case: cases } = columns.tables;
    const { case: firstCase, variants } = issue.columns;
    const rows = new Int32Array(cases.size).fill(-1);
    for (let row = 0; row < issue.size; row++) {
      if (issue.isAlive(row) && ((variants[row] as number) & variant) !== 0) {
        rows[firstCase[row] as number] = row;
      }
    }
    return rows;
  });
}
