import { describe, expect, it } from '@jest/globals';
import type { Distribution, Funnel } from '@twicetold/metrics';
import { distributionTable, funnelTable } from './spread-tables.ts';

const frame = {
  question: { from: '2026-01-01', to: '2026-01-31' },
  zone: 'UTC',
  asOf: '2026-02-01T00:00:00.000Z',
  dimensions: [],
  definitions: [{ title: 'Resolution time', sentence: 'How long it took.', unit: 'seconds' }],
  warnings: [],
};

/** Numbers keep to their units. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('in a shell', () => {
  it('a distribution says its bins, what has not ended, and by when half had', () => {
    const overall = {
      key: [],
      n: 10,
      bins: [
        { from: 0, to: 3600, n: 6, open: 0, share: 0.6, low: 0.3, high: 0.8, within: 0.6 },
        { from: 3600, to: null, n: 3, open: 1, share: 0.3, low: 0.1, high: 0.6, within: 0.9 },
      ],
      notEnded: { n: 1, share: 0.1, low: null, high: null },
      quantiles: [{ p: 0.5, value: 1800, low: null, high: null }],
    };
    const metrics = [
      {
        metric: 'resolution_median',
        scale: 'durations',
        overall,
        groups: [],
        groupsLeftOut: 2,
        unknownBecause: null,
      },
    ];
    const said = plain(distributionTable({ ...frame, metrics } as unknown as Distribution));
    expect(said).toMatch(/all together {2}0 s to 1 h +6 +0 +60% +30% to 80% +60%/);
    expect(said).toMatch(/over 1 h +3 +1 +30%/);
    expect(said).toMatch(/not ended +1 +10%/);
    expect(said).toContain('all together, n = 10: 50% by 30 min');
    expect(said).toContain('2 more groups are not shown.');
  });

  it('a funnel says of each step how many reached it, were lost or are not known yet', () => {
    const step = { lost: 2, pending: 1, unknown: 0, ofBefore: { value: 0.75 }, ofFirst: { value: 0.6 } };
    const found = {
      ...frame,
      steps: [{ step: 'kept', leftOutBecause: 'no_promises_recorded' }],
      overall: { key: [], steps: [{ ...step, step: 'not_told_again', reached: 6 }] },
      groups: [],
      groupsLeftOut: 0,
      notComparedBecause: null,
      unknownBecause: null,
    };
    const said = funnelTable(found as unknown as Funnel);
    expect(said).toMatch(/all together {2}not told again +6 +2 +1 +0 +75% +60%/);
    expect(said).toContain('Left out: kept. This source records no promises.');
  });
});
