import { describe, expect, it } from '@jest/globals';
import { QuestionError } from './question-error.ts';
import { resolveQuestion, type QuestionAsAsked } from './resolve.ts';

/** 22 November 2026, 23:30 UTC: already the 23rd in Tallinn. */
const context = {
  asOf: Date.parse('2026-11-22T23:30:00Z'),
  zone: 'Europe/Tallinn',
  firstEventAt: Date.parse('2025-09-30T22:30:00Z'),
};
const resolve = (asked: Partial<QuestionAsAsked>) =>
  resolveQuestion({ metrics: ['contacts'], ...asked }, context);

function blamed(asked: Record<string, unknown>): string {
  try {
    resolve(asked);
  } catch (error) {
    if (error instanceof QuestionError) return error.field;
    throw error;
  }
  return 'nothing';
}

describe('A question', () => {
  it('that names only a metric is about the whole log, to its last day in the zone of the workspace', () => {
    expect(resolve({})).toEqual({
      metrics: ['contacts'],
      by: [],
      filters: [],
      from: '2025-10-01',
      to: '2026-11-23',
      grain: 'NONE',
      windowDays: 7,
      issueWindowDays: 7,
      sameReason: true,
      outcomeDays: 90,
      cohort: 'OPENED',
      attribution: 'RESOLVING',
      level: 'TEAM',
      clock: 'ELAPSED',
      withinHours: 24,
      riskAt: null,
      calibration: 0,
      calibratedOn: null,
      compare: 'NONE',
      limit: 100,
    });
  });

  it('joins cases over the repeat window unless it says otherwise', () => {
    expect(resolve({ windowDays: 30 }).issueWindowDays).toBe(30);
    expect(resolve({ windowDays: 30, issueWindowDays: 0 }).issueWindowDays).toBe(0);
  });

  it('may say null where it leaves a field out', () => {
    const nothing = {
      by: null,
      grain: null,
      from: null,
      to: null,
      filters: null,
      windowDays: null,
      compare: null,
      limit: null,
    };
    expect(resolve(nothing)).toEqual(resolve({}));
  });

  it('is trimmed to the last day known', () => {
    expect(resolve({ from: '2026-11-01', to: '2026-12-31' }).to).toBe('2026-11-23');
  });

  it.each([
    ['metrics', { metrics: [] }],
    ['metrics', { metrics: ['happiness'] }],
    ['by', { by: ['team', 'channel', 'reason'] }],
    ['by', { by: ['team', 'team'] }],
    ['by', { by: ['colour'] }],
    ['filters', { filters: [{ dimension: 'colour', in: ['red'] }] }],
    ['filters', { filters: [{ dimension: 'team', in: [7] }] }],
    ['from', { from: '2026-02-30' }],
    ['from', { from: '01.02.2026' }],
    ['from', { from: '2026-03-02', to: '2026-03-01' }],
    ['from', { from: '2027-01-01', to: '2027-02-01' }],
    ['grain', { grain: 'HOUR' }],
    ['grain', { grain: 'DAY', from: '1990-01-01' }],
    ['windowDays', { windowDays: 5 }],
    ['issueWindowDays', { issueWindowDays: 2 }],
    ['cohort', { cohort: 'CLOSED' }],
    ['attribution', { attribution: 'EVERYONE' }],
    ['level', { level: 'SITE' }],
    ['clock', { clock: 'LUNCH' }],
    ['outcomeDays', { outcomeDays: 30 }],
    ['withinHours', { withinHours: 0 }],
    ['withinHours', { withinHours: 100_000 }],
    ['compare', { compare: 'TARGET' }],
    ['riskAt', { riskAt: 'yesterday' }],
    ['calibration', { calibration: 3 }],
    ['limit', { limit: 0 }],
    ['limit', { limit: 2.5 }],
  ])('that cannot be asked is refused with the field to blame: %s %j', (field, asked) => {
    expect(blamed(asked)).toBe(field);
  });
});
