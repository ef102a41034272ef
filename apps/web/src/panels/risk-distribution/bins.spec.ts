import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../../fixtures/answer.ts';
import { shapeBins } from './bins.ts';
import type { RiskDistribution } from './risk-distribution.ts';

const tens = (shares: readonly number[]) =>
  shares.map((share, place) => ({
    from: place * 10,
    to: place * 10 + 10,
    n: share * 1000,
    share,
    low: null,
    high: null,
  }));

const distribution = (threshold: number): RiskDistribution => ({
  asOf: '2026-11-22T00:00:00Z',
  question: { calibration: 0 } as RiskDistribution['question'],
  definitions: [],
  warnings: [],
  threshold,
  overall: {
    mean: valueOf(12),
    atRisk: valueOf(0.05),
    bins: tens([0.8, 0.1, 0.04, 0.01, 0, 0.02, 0.01, 0.01, 0.005, 0.005]),
  },
});

describe('how risk is spread', () => {
  it('goes from 90–100 down to 0–10, each bar as long as its share of the largest', () => {
    const { bins } = shapeBins(distribution(50));
    expect(bins.map(({ from }) => from)).toEqual([90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
    expect(bins.at(-1)?.length).toBe(1);
    expect(bins.at(-2)?.length).toBeCloseTo(0.125, 10);
  });

  it('with a threshold of 50 the five highest tens are at risk and the line stands below 50–60', () => {
    const { bins } = shapeBins(distribution(50));
    expect(bins.filter(({ atRisk }) => atRisk).map(({ from }) => from)).toEqual([90, 80, 70, 60, 50]);
    expect(bins.filter(({ threshold }) => threshold !== null)).toMatchObject([
      { from: 50, threshold: 'below' },
    ]);
  });

  it('a threshold of 35 lies within 30–40, of which not every case is at risk', () => {
    const { bins } = shapeBins(distribution(35));
    expect(bins.find(({ from }) => from === 30)).toMatchObject({ threshold: 'within', atRisk: false });
    expect(bins.find(({ from }) => from === 40)).toMatchObject({ threshold: null, atRisk: true });
  });
});
