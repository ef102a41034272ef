import { describe, expect, it } from '@jest/globals';
import { incidentFigures } from './incident-figures.ts';
import type { HistoryRow } from './incident-history.ts';

const row = (reassignments: number | null, reopenings: number | null) =>
  ({ number: 'INC1', reassignments, reopenings }) as HistoryRow;

describe('What ServiceNow counts of an incident', () => {
  it('is what its counters came to, wherever in its history they did', () => {
    expect(incidentFigures([row(0, 0), row(2, 1), row(2, 1)])).toEqual([
      { case: 'INC1', figure: 'reassignments', value: 2 },
      { case: 'INC1', figure: 'reopens', value: 1 },
    ]);
  });

  it('is nothing where an export has no counters, or nothing was known of the incident by then', () => {
    expect(incidentFigures([row(null, null), row(null, 3)])).toEqual([
      { case: 'INC1', figure: 'reopens', value: 3 },
    ]);
    expect(incidentFigures([])).toEqual([]);
  });
});
