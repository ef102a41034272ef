/** What the whole of a table shows of each of its columns, read once, in memory that does not grow with it. */
import { knownValue } from '../tables/known-value.ts';
import type { TableRow } from '../tables/table-rows.ts';
import { ColumnProfile } from './column-profile.ts';
import { TimeOrder } from './time-order.ts';

/** Beyond this the rest are kept in rejected rows only: no table of cases is as wide. */
const MOST_COLUMNS = 500;

export class TableProfile {
  readonly columns = new Map<string, ColumnProfile>();
  readonly times = new TimeOrder();
  rows = 0;

  add({ cells }: TableRow): void {
    if (cells === null) return;
    this.rows += 1;
    for (const [name, cell] of Object.entries(cells)) {
      let column = this.columns.get(name);
      if (column === undefined) {
        if (this.columns.size >= MOST_COLUMNS) continue;
        column = new ColumnProfile(name);
        this.columns.set(name, column);
      }
      column.see(knownValue(cell));
    }
    this.times.see(cells);
  }

  of(name: string): ColumnProfile | undefined {
    return this.columns.get(name);
  }
}
