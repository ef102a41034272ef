import { describe, expect, it } from '@jest/globals';
import type { SomeRows } from '../../fixtures/measure-rows.ts';
import { totalOf, totalOfStories } from '../../fixtures/totals.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const made = Date.parse('2026-01-10T12:00:00Z');
const due = made + DAY;
const asOf = due + 10 * DAY;

/** Promises due a day after they were made, unless said otherwise, with the time at which they were kept. */
function promises(...rows: readonly { keptAt?: number; dueAt?: number }[]): SomeRows {
  return {
    case: [{ openedAt: made }],
    promise: rows.map((row) => ({ case: 0, at: made, dueAt: due, ...row })),
  };
}

describe('The example worked by hand', () => {
  it('for late: of the five promises in the stories one was kept late, one on time, three never', () => {
    expect(totalOfStories('promises_late')).toMatchObject({ value: 0.2, n: 5 });
    expect(totalOfStories('promises_kept_on_time')).toMatchObject({ value: 0.2, n: 5 });
    expect(totalOfStories('promises_broken')).toMatchObject({ value: 0.6, n: 5 });
  });

  it('for pending: not due and not kept; kept early is no longer pending, overdue is broken', () => {
    const later = asOf + DAY;
    const rows = promises({ dueAt: later }, { dueAt: later, keptAt: made + HOUR }, {}, { keptAt: due });
    expect(totalOf('promises_pending', rows, asOf)).toMatchObject({ value: 1, n: 1 });
    expect(totalOf('promises_late', rows, asOf)).toMatchObject({
      value: 0,
      n: 3,
      maturity: 0.75,
      excluded: [{ reason: 'pending', count: 1 }],
    });
  });

  it('for lateness: 1 hour, 2 days, 3 days and one ten days overdue give a median of 2 days; what was on time is no part', () => {
    const rows = promises(
      { keptAt: due + HOUR },
      { keptAt: due + 2 * DAY },
      { keptAt: due + 3 * DAY },
      {},
      { keptAt: due - HOUR },
      { keptAt: due },
      { dueAt: asOf + DAY },
    );
    expect(totalOf('promise_lateness_median', rows, asOf)).toMatchObject({
      value: 2 * 86_400,
      n: 4,
      maturity: 3 / 5,
      excluded: [{ reason: 'pending', count: 1 }],
    });
  });

  it('for lateness in the stories: of four missed promises only one was ever kept, so there is no median yet', () => {
    expect(totalOfStories('promise_lateness_median')).toMatchObject({
      value: null,
      n: 4,
      unknownBecause: 'not_reached_yet',
    });
  });

  it('for contradictory: the second delivery date of the sofa and the second credit of the arrangement, 2 of 5', () => {
    expect(totalOfStories('promises_contradictory')).toMatchObject({ value: 0.4, n: 5 });
  });
});
