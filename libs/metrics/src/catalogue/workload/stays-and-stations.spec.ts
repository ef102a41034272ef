import { describe, expect, it } from '@jest/globals';
import { answer } from '../../answer/answer.ts';
import { behind } from '../../answer/behind.ts';
import { Columns } from '../../columns/columns.ts';
import { customerWith, type SomeRows } from '../../fixtures/measure-rows.ts';
import type { Question } from '../../question/question.ts';

const HOUR = 3_600_000;
const opened = Date.parse('2026-01-12T09:00:00Z');
const context = { asOf: opened + 240 * HOUR, zone: 'UTC', firstEventAt: opened };

function columnsWith(rows: SomeRows): Columns {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  return columns;
}

function total(metric: string, rows: SomeRows, question: Partial<Question> = {}) {
  return answer(columnsWith(rows), { ...question, metrics: [metric] }, context).overall[0]?.total;
}

describe('The example of team stations worked by hand', () => {
  const at = { openedAt: opened, resolvedAt: opened + HOUR };

  it('is two, of the cases whose team is known', () => {
    const rows = { case: [{ ...at, teamStations: 3 }, { ...at, teamStations: 1 }, at] };
    expect(total('team_stations', rows)).toMatchObject({
      value: 2,
      n: 2,
      excluded: [{ reason: 'no_team', count: 1 }],
    });
    expect(total('team_stations', rows)?.coverage).toBeCloseTo(2 / 3, 12);
  });

  it('is not known where no team is', () => {
    expect(total('team_stations', { case: [at] })).toMatchObject({ value: null, unknownBecause: 'no_team' });
  });
});

describe('The example of stays worked by hand', () => {
  const stay = (
    status: 'new' | 'open' | 'waiting_customer' | 'resolved',
    team: string,
    from: number,
    to?: number,
  ) => ({
    case: 0,
    status,
    team,
    enteredAt: opened + from * HOUR,
    leftAt: to === undefined ? null : opened + to * HOUR,
  });
  const rows = {
    case: [{ openedAt: opened, resolvedAt: opened + 36 * HOUR }],
    leg: [
      { case: 0, enteredAt: opened, leftAt: opened + 30 * HOUR, team: 'North' },
      { case: 0, enteredAt: opened + 30 * HOUR, team: 'South' },
    ],
    stay: [
      stay('new', 'North', 0, 2),
      stay('open', 'North', 2, 6),
      stay('waiting_customer', 'North', 6, 30),
      stay('open', 'South', 30, 36),
      stay('resolved', 'South', 36),
    ],
  };

  it('is four hours, all together and of what was open alone', () => {
    expect(total('stay_median', rows)).toMatchObject({ value: (4 * HOUR) / 1000, n: 4, maturity: 1 });
    const open = [{ dimension: 'status', in: ['open'] }] as const;
    expect(total('stay_median', rows, { filters: open })).toMatchObject({ value: (4 * HOUR) / 1000, n: 2 });
  });

  it('goes by the team of each stay', () => {
    const { groups } = answer(
      columnsWith(rows),
      { metrics: ['stay_median'], by: ['status', 'team'] },
      context,
    );
    expect(groups.map(({ key, cells }) => [...key, cells[0]?.total.n]).toSorted()).toEqual([
      ['new', 'North', 1],
      ['open', 'North', 1],
      ['open', 'South', 1],
      ['waiting_customer', 'North', 1],
    ]);
  });

  it('lists the stays with what the case stood at', () => {
    const list = behind(columnsWith(rows), { metrics: ['stay_median'] }, { metric: 'stay_median' }, context);
    expect(list.units().map(({ value, note }) => [value, note])).toEqual([
      [2 * 3600, 'new'],
      [4 * 3600, 'open'],
      [24 * 3600, 'waiting_customer'],
      [6 * 3600, 'open'],
    ]);
  });

  it('counts the stay a case is in as unfinished, and those without working hours as not known', () => {
    const lasting = { ...rows, stay: [stay('open', 'North', 0, 4), stay('new', 'North', 100)] };
    expect(total('stay_median', lasting)).toMatchObject({ n: 2, maturity: 0.5 });
    expect(total('stay_median', rows, { clock: 'BUSINESS' })).toMatchObject({
      value: null,
      unknownBecause: 'no_calendar',
    });
  });
});
