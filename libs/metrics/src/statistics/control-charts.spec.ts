import { describe, expect, it } from '@jest/globals';
import { dispersionOf, measuredDispersion } from './overdispersion.ts';
import { shareChart } from './p-chart.ts';
import { countChart, rateChart } from './u-chart.ts';
import { individualsChart } from './xmr.ts';

const beyond = (points: readonly { value: number; low: number; high: number }[]) =>
  points.flatMap(({ value, low, high }, i) => (value < low || value > high ? [i + 1] : []));

describe('The chart of individual values', () => {
  /** Flow rates of ten batches: NIST/SEMATECH e-Handbook, 6.3.2.2. */
  const FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

  it('has the centre 50.81, the average range 1.8778 and the limits 45.82 and 55.80 of the NIST e-Handbook', () => {
    const chart = individualsChart(FLOW);
    expect(chart.points[0]?.centre).toBeCloseTo(50.81, 10);
    expect(chart.averageRange).toBeCloseTo(1.8778, 4);
    expect(chart.points[0]?.high).toBeCloseTo(55.8041, 4);
    expect(chart.points[9]?.low).toBeCloseTo(45.8159, 4);
    expect(beyond(chart.points)).toEqual([]);
  });

  it('uses the constants of Wheeler: 2.66 for the values, 3.268 for the ranges (Understanding Variation)', () => {
    const { points, averageRange, rangeLimit } = individualsChart(FLOW);
    expect(((points[0]?.high as number) - 50.81) / averageRange).toBeCloseTo(2.66, 2);
    expect(rangeLimit / averageRange).toBeCloseTo(3.268, 10);
  });

  it('judges later values by an earlier baseline, and ends its limits where values end', () => {
    // Centre 3, ranges 2, 2, 2: limits 3 ± 5.32, below 0 nothing.
    const chart = individualsChart([2, 9], [2, 4, 2, 4], { least: 0, most: Infinity });
    expect(chart.points.map(({ low }) => low)).toEqual([0, 0]);
    expect(chart.points.map(({ signals }) => signals.map(({ rule }) => rule))).toEqual([[], [1]]);
    expect(() => individualsChart([1])).toThrow('at least two values');
  });
});

describe('The chart of shares', () => {
  it('finds samples 15 and 23 of the orange juice cans: p̄ = 0.2313, limits 0.0524 and 0.4102 (Montgomery, example 7.1)', () => {
    const leaking = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
      6,
    ];
    const { points, dispersion } = shareChart(leaking.map((hits) => ({ hits, n: 50 })));
    expect(points[0]?.centre).toBeCloseTo(0.2313, 4);
    expect(points[0]?.low).toBeCloseTo(0.0524, 4);
    expect(points[0]?.high).toBeCloseTo(0.4102, 4);
    expect(beyond(points)).toEqual([15, 23]);
    expect(dispersion).toBe(1);
  });

  it('has limits of their own for samples of 80 to 120, and finds sample 11 (Montgomery, section 7.2.2)', () => {
    const sizes = [
      100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100, 100, 100,
      100, 90, 90,
    ];
    const faulty = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9];
    const { points } = shareChart(faulty.map((hits, i) => ({ hits, n: sizes[i] as number })));
    expect(points[0]?.centre).toBeCloseTo(0.0955, 4);
    // 0.0955 ± 3 · √(0.0955 · 0.9045 / n) for n = 100 and 120
    expect(points[0]?.high).toBeCloseTo(0.1837, 4);
    expect(points[12]?.high).toBeCloseTo(0.176, 3);
    expect(beyond(points)).toEqual([11]);
  });

  it('allows for half a hit where there was none so far', () => {
    const { points } = shareChart([{ hits: 1, n: 10 }], [{ hits: 0, n: 30 }]);
    expect(points[0]).toMatchObject({ value: 0.1, centre: 0, low: 0 });
    // 3 · √(0.5/31 · 30.5/31 / 10)
    expect(points[0]?.high).toBeCloseTo(0.1195, 4);
  });
});

describe('The chart of counts', () => {
  /** Faults in rolls of dyed cloth, per 50 m²: Montgomery, Introduction to Statistical Quality Control, example 7.5. */
  const FAULTS = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23];
  const UNITS = [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5];
  const rolls = FAULTS.map((count, i) => ({ count, area: UNITS[i] as number }));

  it('has ū = 1.42 and the limits printed for rolls of every size, and finds nothing', () => {
    const { points } = rateChart(rolls);
    expect(points[0]?.centre).toBeCloseTo(1.42, 2);
    // As printed, to two digits from ū = 1.42.
    const printed = [2.55, 2.68, 2.41, 2.55, 2.58, 2.55, 2.45, 2.52, 2.45, 2.43];
    printed.forEach((limit, i) => expect(Math.abs((points[i]?.high as number) - limit)).toBeLessThan(0.01));
    expect(points[0]?.low).toBeCloseTo(0.29, 2);
    expect(beyond(points)).toEqual([]);
  });

  it('is the same chart in counts: centre and limits are multiplied by the size', () => {
    const [rates, counts] = [rateChart(rolls), countChart(rolls)];
    counts.points.forEach((point, i) => {
      const area = UNITS[i] as number;
      expect(point.value).toBe(FAULTS[i]);
      expect(point.high).toBeCloseTo((rates.points[i]?.high as number) * area, 9);
      expect(point.deviation).toBeCloseTo(rates.points[i]?.deviation as number, 9);
    });
  });

  it('allows for half a count where there was none so far', () => {
    expect(countChart([{ count: 1, area: 7 }], [{ count: 0, area: 70 }]).points[0]).toMatchObject({
      centre: 0,
      low: 0,
      high: 3 * Math.sqrt(0.05),
    });
  });
});

describe("Laney's correction", () => {
  it('measures the wavering by the ranges of the deviations: 1, −2, 4, 0 have σ_z = 13/3/1.128 (formula of Laney 2002)', () => {
    const deviating = [1, -2, 4, 0].map((value) => ({ value, centre: 0, sigma: 1 }));
    expect(measuredDispersion(deviating)).toBeCloseTo(13 / 3 / 1.128, 12);
    expect(measuredDispersion(deviating.slice(0, 1))).toBeNull();
  });

  it('is applied to weeks of a hundred thousand that waver by a point, and keeps them within the limits', () => {
    const shares = [0.2, 0.21, 0.19, 0.205, 0.195, 0.21, 0.2, 0.19, 0.2, 0.21];
    const { points, dispersion } = shareChart(shares.map((share) => ({ hits: share * 1e5, n: 1e5 })));
    expect(dispersion).toBeGreaterThan(5);
    expect(beyond(points)).toEqual([]);
  });

  it('is not applied where the wavering is within chance, and never narrows the limits', () => {
    const even = [0, 0.1, 0, 0.1, 0].map((value) => ({ value, centre: 0, sigma: 1 }));
    expect(dispersionOf(even, 1000)).toBe(1);
    // σ_z = 1.33, but chance alone gives up to 1 + 1.645 · 0.91/√4 = 1.75 of five points
    const near = [0.75, -0.75, 0.75, -0.75, 0.75].map((value) => ({ value, centre: 0, sigma: 1 }));
    expect(dispersionOf(near, 1000)).toBe(1);
    expect(dispersionOf(even.slice(0, 1), 1000)).toBe(1);
  });

  it('is not applied to small points, where it would hide what the chart is there to find', () => {
    const wavering = [3, -3, 3, -3, 3].map((value) => ({ value, centre: 0, sigma: 1 }));
    expect(dispersionOf(wavering, 35)).toBe(1);
    expect(dispersionOf(wavering, 36)).toBeCloseTo(6 / 1.128, 12);
  });
});
