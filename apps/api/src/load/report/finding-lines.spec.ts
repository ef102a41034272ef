import { describe, expect, it } from '@jest/globals';
import { findingLines } from './finding-lines.ts';
import type { CaseFindings, LoadReport } from './load-report.ts';

const FINE: CaseFindings = {
  cases: 9,
  customersNamed: 9,
  casesWithoutCustomer: 0,
  withoutTeam: 0,
  withoutChannel: 0,
  withoutReason: 0,
  teamOnlyLater: 0,
  withoutContact: 0,
  resolvedWithoutContact: 0,
  endedBeforeOpened: 0,
};
type Looked = Pick<LoadReport, 'clock' | 'history' | 'incomplete' | 'remarks'>;
const said = (report: Partial<Looked>) =>
  findingLines({
    clock: { future: 0, before1990: 0 },
    history: FINE,
    incomplete: [],
    remarks: [],
    ...report,
  } as unknown as LoadReport);

describe('What is worth a look in a load', () => {
  it('is nothing where all is well', () => {
    expect(said({})).toEqual([]);
  });

  it('is said with how often, one differently from several', () => {
    expect(said({ clock: { future: 1, before1990: 2 } })).toEqual([
      '1 event is later than now',
      '2 events are from before 1990',
    ]);
    expect(said({ history: { ...FINE, endedBeforeOpened: 3, teamOnlyLater: 1 } })).toEqual([
      '3 cases were resolved or closed before they were opened: their times are left out',
      '1 case was opened with no team: its first one came later',
    ]);
  });

  it('is no more than eight remarks on one screen', () => {
    const remarks = Array.from({ length: 11 }, (_, i) => ({ sentence: `oddity ${i}`, count: 11 - i }));
    const lines = said({ history: null, remarks });
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('11 × oddity 0');
    expect(lines.at(-1)).toBe('… and 3 more remarks');
  });
});
