import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { courseOf, newestOf, shapeHeadline } from './headline-shape.ts';
import type { HeadlineTrends } from './headline-trends.ts';

const point = (bucket: string, value: number | null, rules: number[] = [], limited = true) => ({
  bucket,
  value: { value },
  centre: limited ? 0.2 : null,
  lowLimit: limited ? 0.1 : null,
  highLimit: limited ? 0.3 : null,
  rules,
});
const real = { verdict: 'real', bucket: '2026-11', rule: 1, side: 'high', since: '2026-11' };

const trends = (previous: number | null): HeadlineTrends => ({
  comparedDays: null,
  buckets: [
    { label: '2026-10', partial: false },
    { label: '2026-11', partial: true },
  ],
  metrics: [
    {
      metric: 'metric',
      overall: {
        points: [point('2026-10', 0.4, [1]), point('2026-11', 0.2, [], false)],
        newest: real,
        compared: { ...real, previous: valueOf(previous) },
      },
    },
  ],
});

describe('a headline', () => {
  it('carries its number, its course, where a rule fired and the newest limits', () => {
    expect(shapeHeadline(answerOf({ overall: valueOf(0.23) }), 'metric')).toMatchObject({
      total: { value: 0.23 },
      unit: 'share',
    });
    expect(courseOf(trends(0.18), 'metric')).toEqual({
      values: [0.4, 0.2],
      partial: [false, true],
      signals: [0],
      limits: { low: 0.1, centre: 0.2, high: 0.3 },
    });
  });

  it('has its newest whole point to be judged by where nothing can be compared', () => {
    expect(newestOf(trends(null), 'metric', 'lower')).toMatchObject({ kind: 'real', word: 'worse' });
  });

  it('that was not asked is no headline', () => {
    expect(shapeHeadline(answerOf({}), 'another')).toBeNull();
    expect(courseOf(trends(null), 'another')).toBeNull();
  });
});
