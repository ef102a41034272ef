import { END, FIRST_DAY } from '../generate/desk.ts';
import { timestamp } from '../rows/dialect.ts';

/** Rows of SQL: start of each month of the log in milliseconds, and the last moment that counts for it. */
export function monthEnds(asOf: number): string {
  const rows: string[] = [];
  for (let start = FIRST_DAY; start < END;) {
    const first = new Date(start);
    const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
    rows.push(`(${start}::double precision, ${timestamp(Math.min(next - 1, asOf))})`);
    start = next;
  }
  return rows.join(', ');
}
