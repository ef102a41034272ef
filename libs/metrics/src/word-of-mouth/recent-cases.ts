/**
 * How many cases of each reason were opened in the 30 days before a moment, against the most that is usual for 30 days
 * of this reason: its own rate over up to a year before those days, and two standard deviations of a Poisson count on
 * top, so that what chance brings is not taken for a wave. NaN where there were fewer than 60 days to know the rate by,
 * or the reason is not known. A case counts under its last known reason.
 */
import type { Columns } from '../columns/columns.ts';

const DAY = 86_400_000;
const RECENT = 30 * DAY;
const LEAST_BEFORE = 60 * DAY;
const MOST_BEFORE = 365 * DAY;

/** By code of the reason; code 0, not known, has NaN. */
export function recentCases(columns: Columns, at: number): Float64Array {
  const { case: cases } = columns.tables;
  const { openedAt, reason } = cases.columns;
  const codes = columns.dictionaries.names('reason').length;
  const recent = new Float64Array(codes);
  const before = new Float64Array(codes);
  const earliest = at - RECENT - MOST_BEFORE;
  let first = Infinity;
  for (let row = 0; row < cases.size; row++) {
    const opened = openedAt[row] as number;
    if (!(opened <= at) || !cases.isAlive(row)) continue;
    if (opened < first) first = opened;
    const code = reason[row] as number;
    if (opened > at - RECENT) recent[code] = (recent[code] as number) + 1;
    else if (opened > earliest) before[code] = (before[code] as number) + 1;
  }
  const known = at - RECENT - Math.max(first, earliest);
  return recent.map((count, code) => {
    if (code === 0 || !(known >= LEAST_BEFORE)) return NaN;
    const usual = ((before[code] as number) * RECENT) / known;
    return count / mostUsual(usual);
  });
}

/** At least 3: a first and a second case of a reason that nobody ever had are no wave. */
export function mostUsual(usual: number): number {
  return Math.max(3, usual + 2 * Math.sqrt(usual));
}
