import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { monthsUpTo, offeredOf, shapeOverTime } from './how-over-time.ts';
import type { TrendByHow } from './trend-by-how.ts';

const horizon = { zone: 'UTC', asOf: '2026-11-22T00:00:00Z', firstEventAt: '2025-09-22T00:00:00Z' };
const noise = { verdict: 'noise', bucket: '2026-10', rule: null, side: null, since: null };
const point = (bucket: string, value: number | null, n: number, notJudgedBecause: string | null = null) => ({
  bucket,
  value: { ...valueOf(value), n },
  centre: null,
  lowLimit: null,
  highLimit: null,
  rules: [],
  notJudgedBecause,
});
const group = (way: string, points: ReturnType<typeof point>[]) => ({ key: [way], points, newest: noise });
const { question, definitions, asOf } = answerOf({});
const trend: TrendByHow = {
  asOf,
  question,
  definitions: definitions.map((each) => ({ ...each, metric: 'nps', unit: 'score', better: 'higher' })),
  buckets: ['2026-10', '2026-11'].map((label) => ({
    start: `${label}-01T00:00:00Z`,
    end: `${label}-28T00:00:00Z`,
    label,
    partial: label === '2026-11',
  })),
  metrics: [
    {
      metric: 'nps',
      groups: [
        group('clean', [point('2026-10', 60, 40), point('2026-11', 100, 4, 'partial')]),
        group('failed', [point('2026-10', -40, 12), point('2026-11', -20, 30, 'partial')]),
        group('recovered', [point('2026-10', 10, 3), point('2026-11', null, 0)]),
      ],
    },
    { metric: 'retention', groups: [group('clean', [point('2026-10', null, 0), point('2026-11', null, 0)])] },
  ],
};

describe('the months that loyalty is looked at', () => {
  it('are eighteen up to the end of the period, as far as the log reaches back', () => {
    expect(monthsUpTo({ from: '2026-10-01', to: '2026-11-22' }, horizon)).toEqual({
      from: '2025-09-01',
      to: '2026-11-22',
    });
    expect(monthsUpTo({ from: '2028-01-01', to: '2028-01-31' }, horizon).from).toBe('2026-08-01');
  });
});

describe('loyalty month by month', () => {
  it('offers only the numbers that anything is known of', () => {
    expect(offeredOf(trend)).toEqual(['nps']);
  });

  it('has one chart each after clean, recovered and failed cases, in that order, on one axis', () => {
    const { charts, ticks } = shapeOverTime(trend, 'nps');
    expect(charts.map(({ way }) => way)).toEqual(['clean', 'recovered', 'failed']);
    expect(ticks[0]).toBeLessThanOrEqual(-40);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(60);
  });

  it('of shares that are all high is not pressed flat by an axis from 0', () => {
    const high = group('clean', [point('2026-10', 0.97, 40), point('2026-11', 0.72, 40)]);
    const stay = {
      ...trend,
      definitions: definitions.map((each) => ({ ...each, metric: 'retention', unit: 'share' })),
      metrics: [{ metric: 'retention', groups: [high] }],
    };
    expect(shapeOverTime(stay, 'retention').ticks).toEqual([0.7, 0.8, 0.9, 1]);
  });

  it('leaves a gap in a month with fewer than five, and no chart where there is no other month', () => {
    const { charts } = shapeOverTime(trend, 'nps');
    expect(charts[0]?.chart?.points.map(({ value }) => value.value)).toEqual([60, null]);
    expect(charts[1]?.chart).toBeNull();
  });
});
