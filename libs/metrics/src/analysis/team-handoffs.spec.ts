import { describe, expect, it } from '@jest/globals';
import type { MeasureRow } from '@twicetold/cases';
import { Columns } from '../columns/columns.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import { teamHandoffs } from './team-handoffs.ts';

const at = Date.parse('2026-03-02T09:00:00Z');
const context = { asOf: at + 60 * 86_400_000, zone: 'UTC', firstEventAt: at };
/** The name that a set of two fields has. */
const TWO_FIELDS = 'address\nphone';
type Handoff = Partial<MeasureRow<'handoff'>>;

/** So many handoffs before each of which two fields were known; at so many both were lost. */
const edge = (fromTeam: string, toTeam: string, n: number, lost: number): Handoff[] =>
  Array.from({ length: n }, (_, i) => ({
    case: 0,
    at,
    level: 'TEAM',
    fromTeam,
    toTeam,
    evidence: 'STRUCTURED',
    knownFields: TWO_FIELDS,
    lostFields: i < lost ? TWO_FIELDS : '',
  }));
function columnsOf(handoff: readonly Handoff[], loss: readonly Partial<MeasureRow<'loss'>>[] = []): Columns {
  const columns = new Columns();
  columns.replace(1n, customerWith({ case: [{ openedAt: at, factsTold: 1 }], handoff, loss }, columns));
  return columns;
}
/** 40 of 50, 10 of 100 and 10 of 50: 60 of 200 handoffs, so a loss of 30 % is usual. */
const columns = columnsOf(
  [...edge('Riga', 'Tartu', 50, 40), ...edge('Tartu', 'Riga', 100, 10), ...edge('Riga', 'Narva', 50, 10)],
  (['asked', 'asked', 'given'] as const).map((how) => ({
    case: 0,
    at,
    level: 'TEAM',
    fromTeam: 'Riga',
    toTeam: 'Tartu',
    field: 'phone',
    how,
  })),
);

describe('What a team hands over and receives', () => {
  it('Riga loses most on the way to Tartu: 80 of 100 fields, 2.7 times the usual 30 %, mostly asked for again', () => {
    const { usual, handsOver } = teamHandoffs(columns, {}, 'Riga', null, context);
    expect(usual.value).toBeCloseTo(0.3, 10);
    expect(handsOver.handoffs.n).toBe(100);
    expect(handsOver.loss.value).toBeCloseTo(0.5, 10);
    expect(handsOver.times).toBeCloseTo(0.5 / 0.3, 10);
    expect(handsOver.worst).toMatchObject({
      from: { team: 'Riga' },
      to: { team: 'Tartu' },
      lost: 80,
      known: 100,
      against: 'more',
      way: 'asked',
    });
    expect(handsOver.worst?.times).toBeCloseTo(0.8 / 0.3, 10);
  });

  it('what Riga receives is surely less than usual: 20 of 200 fields', () => {
    const { receives } = teamHandoffs(columns, {}, 'Riga', null, context);
    expect(receives.worst).toMatchObject({ lost: 20, known: 200, against: 'less', way: null });
  });

  it('nothing is claimed of a fifth of fifty where the usual is 30 %: the interval holds it', () => {
    const { receives } = teamHandoffs(columns, {}, 'Narva', null, context);
    expect(receives.worst?.against).toBe('alike');
  });

  it('a team that hands nothing over has no worst edge, and one that nobody knows has nothing', () => {
    expect(teamHandoffs(columns, {}, 'Narva', null, context).handsOver).toMatchObject({
      handoffs: { value: 0, n: 0 },
      times: null,
      worst: null,
    });
    expect(teamHandoffs(columns, {}, 'Valga', null, context).receives.worst).toBeNull();
  });
});
