/** What ServiceNow itself counts of an incident; its counters only grow. */
import type { SourceFigure } from '../adapter.ts';
import type { HistoryRow } from './incident-history.ts';

const COUNTERS = [
  ['reassignments', 'reassignments'],
  ['reopens', 'reopenings'],
] as const satisfies readonly (readonly [figure: string, counter: keyof HistoryRow])[];

/** As they stood in the last of the rows; nothing of a counter that the export does not have. */
export function incidentFigures(history: readonly HistoryRow[]): SourceFigure[] {
  const [first] = history;
  if (first === undefined) return [];
  return COUNTERS.flatMap(([figure, counter]) => {
    const counted = history.map((row) => row[counter]).filter((count) => count !== null);
    return counted.length === 0 ? [] : [{ case: first.number, figure, value: Math.max(...counted) }];
  });
}
