import { describe, expect, it } from '@jest/globals';
import { answer } from '../answer/answer.ts';
import { Columns } from '../columns/columns.ts';
import { customerWith, type SomeRows } from '../fixtures/measure-rows.ts';
import { METRICS } from './catalogue.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const opened = Date.parse('2026-01-10T00:00:00Z');
const context = { asOf: opened + 10 * DAY, zone: 'UTC', firstEventAt: opened };

function total(metric: string, rows: SomeRows) {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  return answer(columns, { metrics: [metric] }, context).overall[0]?.total;
}

/** The examples of docs/metrics that do not come from the five stories. */
describe('The example worked by hand', () => {
  const days = [1, 2, 4];
  const solved = days.map((after) => ({
    openedAt: opened,
    firstResolvedAt: opened + after * DAY,
    resolvedAt: opened + after * DAY,
  }));
  const fiveCases = { case: [...solved, { openedAt: opened }, { openedAt: opened }] };

  it('for resolution time: 1, 2 and 4 days and two still open after 10 give a median of 4, not of 2', () => {
    expect(total('resolution_median', fiveCases)).toMatchObject({ value: 4 * 86_400, n: 5, maturity: 0.6 });
    expect(total('first_resolution_median', fiveCases)?.value).toBe(4 * 86_400);
    expect(total('resolution_naive_median', fiveCases)?.value).toBe(2 * 86_400);
    expect(total('resolution_p75', fiveCases)?.unknownBecause).toBe('not_reached_yet');
  });

  it('for first response: a call after 90 s, a mail after 2 h and one unanswered for 5 h give 2 h', () => {
    const openedAt = context.asOf - 5 * HOUR;
    const answered = [90_000, 2 * HOUR, null].map((firstResponse) => ({
      openedAt,
      firstContactAt: openedAt,
      firstResponse,
    }));
    const contact = { case: 0, at: openedAt, direction: 'inbound' } as const;
    expect(total('first_response_median', { case: answered, contact: [contact] })?.value).toBe(7_200);
  });

  it('for reopenings: n counts the cases', () => {
    const rows = [
      { openedAt: opened, reopenings: 2 },
      { openedAt: opened, reopenings: 1 },
      { openedAt: opened },
    ];
    expect(total('reopenings', { case: rows })).toMatchObject({ value: 3, n: 2 });
  });

  it('for promoters: 10, 9, 7 and 3 give 25', () => {
    const voice = [10, 9, 7, 3].map((score) => ({
      case: 0,
      at: opened,
      kind: 'nps' as const,
      score,
      max: 10,
    }));
    expect(total('nps', { case: [{ openedAt: opened }], voice })).toMatchObject({ value: 25, n: 4 });
  });

  it('for satisfaction: 4 of 5, 8 of 10 and a thumb up are satisfied, 3 of 5 is not, 4 of an unknown scale is left out', () => {
    const ratings = [
      [4, 5],
      [8, 10],
      [1, 1],
      [3, 5],
      [4, null],
    ] as const;
    const voice = ratings.map(([score, max]) => ({ case: 0, at: opened, kind: 'csat' as const, score, max }));
    expect(total('csat', { case: [{ openedAt: opened }], voice })).toMatchObject({
      value: 0.75,
      n: 4,
      coverage: 0.8,
      excluded: [{ reason: 'no_scale', count: 1 }],
    });
  });
});

describe('The catalogue', () => {
  it('has no id twice, and a sentence and a formula for each', () => {
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
    expect(METRICS.filter(({ formula, topic }) => formula === '' || topic === '')).toEqual([]);
  });
});
