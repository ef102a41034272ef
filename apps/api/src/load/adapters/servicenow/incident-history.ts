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
 * Between files only the clock decides: which of them was named first says nothing.
 */
export function incidentHistory(rows: readonly IncidentRow[]): HistoryRow[] {
  const files = new Map<string, IncidentRow[]>();
  for (const row of rows) {
    const known = files.get(row.file);
    if (known === undefined) files.set(row.file, [row]);
    else known.push(row);
  }
  const [first = [], ...others] = [...files.values()]
    .map(inOrder)
    .toSorted(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0));
  return others.length === 0 ? first : together([first, ...others]);
}

/** Rows that several files have count once; files of different columns are compared by those that all of them have. */
function together(histories: readonly (readonly HistoryRow[])[]): HistoryRow[] {
  const shared = columnsOf(histories[0]).filter((column) =>
    histories.every((history) => columnsOf(history).includes(column)),
  );
  const told = new Set<string>();
  const fresh = histories.flatMap((history) => {
    const added = history.filter((row) => !told.has(said(row, shared)));
    for (const row of added) told.add(said(row, shared));
    return added;
  });
  return fresh.toSorted((a, b) => a.at - b.at);
}

function inOrder(rows: readonly IncidentRow[]): HistoryRow[] {
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
  const columns = columnsOf(rows);
  const seen = new Map<string, IncidentRow>();
  for (const row of rows) seen.set(said(row, columns), row);
  return [...seen.values()];
}

const columnsOf = (rows: readonly IncidentRow[] | undefined) => Object.keys(rows?.[0]?.meant ?? {});
const said = ({ meant }: IncidentRow, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => meant[column]));

const stepsBack = (rows: readonly IncidentRow[]) => steps(rows, (gap) => gap < 0);
const stepsForward = (rows: readonly IncidentRow[]) => steps(rows, (gap) => gap > 0);

function steps(rows: readonly IncidentRow[], counts: (gap: number) => boolean): number {
  return rows.filter((row, index) => counts(row.updatedAt - (rows[index - 1]?.updatedAt ?? row.updatedAt)))
    .length;
}
