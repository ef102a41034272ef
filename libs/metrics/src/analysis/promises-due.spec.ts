import { describe, expect, it } from '@jest/globals';
import type { MeasureRow } from '@twicetold/cases';
import { Columns } from '../columns/columns.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import { behind } from '../answer/behind.ts';
import { promisesDue, type PromisesDueAsked } from './promises-due.ts';

const HOUR = 3_600_000;
const asOf = Date.parse('2026-03-10T12:00:00Z');
const context = { asOf, zone: 'UTC', firstEventAt: asOf - 100 * HOUR };

/** Due so many hours after the horizon; made two days before it. */
const promise = (hours: number, more: Partial<MeasureRow<'promise'>> = {}) => ({
  case: 0,
  at: asOf - 48 * HOUR,
  dueAt: asOf + hours * HOUR,
  what: 'callback' as const,
  team: 'North',
  agent: 'ann',
  teamWhenDue: 'South',
  ...more,
});
const columns = new Columns();
columns.replace(
  7n,
  customerWith(
    {
      case: [{ openedAt: asOf - 90 * HOUR }, { openedAt: asOf - 80 * HOUR }],
      promise: [
        promise(30),
        promise(24),
        promise(2, { case: 1, what: 'refund' }),
        promise(5, { keptAt: asOf - HOUR }),
        promise(0),
        promise(-20),
        promise(-3, { team: 'East' }),
        promise(-4, { keptAt: asOf - HOUR }),
      ],
    },
    columns,
  ),
);
const asked = (more: Partial<PromisesDueAsked> = {}) =>
  promisesDue(columns, { withinHours: 24, filters: [], first: 10, ...more }, context);
const hours = (due: { readonly promises: readonly { readonly dueAt: string }[] }) =>
  due.promises.map(({ dueAt }) => (Date.parse(dueAt) - asOf) / HOUR);

describe('Promises that nobody has kept', () => {
  it('fall due within a day, the next one first; or are overdue, the latest first', () => {
    const { dueSoon, overdue } = asked();
    expect(hours(dueSoon)).toEqual([2, 24]);
    expect(hours(overdue)).toEqual([0, -3, -20]);
    expect(dueSoon.promises[0]).toEqual({
      customer: 7n,
      caseOrdinal: 1,
      what: 'refund',
      madeAt: '2026-03-08T12:00:00.000Z',
      dueAt: '2026-03-10T14:00:00.000Z',
      team: 'North',
      agent: 'ann',
      heldBy: 'South',
    });
  });

  it('are as many as the numbers say: pending ones within all time, and the broken ones', () => {
    const list = (metric: string) => behind(columns, { metrics: [metric] }, { metric }, context);
    expect(asked({ withinHours: 1000 }).dueSoon.totalCount).toBe(list('promises_pending').count);
    const broken = list('promises_broken')
      .units()
      .filter(({ note }) => note === 'broken');
    expect(asked().overdue.totalCount).toBe(broken.length);
  });

  it('are listed up to a number, counted in full, and filtered by who made them or holds the case', () => {
    const { overdue } = asked({ first: 1 });
    expect([overdue.totalCount, hours(overdue)]).toEqual([3, [0]]);
    const ofEast = asked({ filters: [{ dimension: 'team', in: ['East'] }] });
    expect([hours(ofEast.dueSoon), hours(ofEast.overdue)]).toEqual([[], [-3]]);
    expect(asked({ filters: [{ dimension: 'heldBy', in: ['North'] }] }).overdue.totalCount).toBe(0);
  });

  it('cannot be asked for by what they do not have, nor within no time', () => {
    expect(() => asked({ filters: [{ dimension: 'toTeam', in: ['North'] }] })).toThrow(
      'promises have no toTeam',
    );
    expect(() => asked({ withinHours: 0 })).toThrow('withinHours');
  });
});
