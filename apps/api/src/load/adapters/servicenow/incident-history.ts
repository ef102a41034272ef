/** The rows of one incident, brought into the order in which they happened. */
import type { IncidentRow } from './incident-row.ts';

export interface HistoryRow extends IncidentRow {
  /** When the update counts as made. */
  readonly at: number;
}

/**
 * Many rows share a minute, so the order of the file within an incident says more than the clock: the source
 * writes its history in order, oldest or newest first. A single row whose time steps back (incident 0000137 of
 * the UCI file: "New" at 11:10 written before "Resolved" at 11:03) is out by its clock, not by its place: it
 * counts at the time of the row after it. Sorting it behind the resolution instead would invent a reopening.
 * A history with more such steps is in no order at all and is sorted by time. Rows delivered twice count once.
 */
export function incidentHistory(rows: readonly IncidentRow[]): HistoryRow[] {
  let ordered = once(rows);
  if (stepsBack(ordered) > stepsForward(ordered)) ordered = ordered.toReversed();
  if (stepsBack(ordered) > 1) ordered = ordered.toSorted((a, b) => a.updatedAt - b.updatedAt);
  const history: HistoryRow[] = [];
  let latest = Infinity;
  for (const row of ordered.toReversed()) {
    latest = Math.min(latest, row.updatedAt);
    history.push({ ...row, at: latest });
  }
  return history.reverse();
}

function once(rows: readonly IncidentRow[]): IncidentRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row.raw), row])).values()];
}

const stepsBack = (rows: readonly IncidentRow[]) => steps(rows, (gap) => gap < 0);
const stepsForward = (rows: readonly IncidentRow[]) => steps(rows, (gap) => gap > 0);

function steps(rows: readonly IncidentRow[], counts: (gap: number) => boolean): number {
  return rows.filter((row, index) => counts(row.updatedAt - (rows[index - 1]?.updatedAt ?? row.updatedAt)))
    .length;
}
