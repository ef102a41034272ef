import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holm, rankGroups } from './told-apart.ts';

describe("Holm's procedure", () => {
  it('rejects the first two of 0.005, 0.01, 0.03 and 0.04 (example of Wikipedia, "Holm–Bonferroni method")', () => {
    // 0.005 ≤ 0.05/4, 0.01 ≤ 0.05/3, 0.03 > 0.05/2: there it stops.
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([true, false, false, true]);
  });

  it('rejects nothing where the smallest is too large, and nothing of nothing', () => {
    expect(holm([0.03, 0.04])).toEqual([false, false]);
    expect(holm([])).toEqual([]);
  });
});

const groups = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([value, standardError]) => ({ value, standardError }));

describe('Groups in a ranking', () => {
  it('are one tier while no two can be told apart, and each may stand at any rank', () => {
    expect(rankGroups(groups([1, 1], [2, 1], [3, 1]), 'lower')).toEqual([
      { bestRank: 1, worstRank: 3, tier: 1 },
      { bestRank: 1, worstRank: 3, tier: 1 },
      { bestRank: 1, worstRank: 3, tier: 1 },
    ]);
  });

  it('begin a new tier at the first that can be told from one of the last, be the leader of that badly measured or not', () => {
    // Two pairs of neighbours, 10 standard errors apart; within a pair less than one.
    const found = rankGroups(groups([0, 0.1], [0.1, 0.1], [1.5, 0.1], [1.6, 0.1]), 'lower');
    expect(found).toEqual([
      { bestRank: 1, worstRank: 2, tier: 1 },
      { bestRank: 1, worstRank: 2, tier: 1 },
      { bestRank: 3, worstRank: 4, tier: 2 },
      { bestRank: 3, worstRank: 4, tier: 2 },
    ]);
  });

  it('are not all thrown together by a leader of whom nothing is known', () => {
    const found = rankGroups(groups([0, 9], [1, 0.1], [5, 0.1]), 'lower');
    expect(found.map(({ tier }) => tier)).toEqual([1, 1, 2]);
  });

  it('keep a badly measured group among the first, for it may be one of them', () => {
    const found = rankGroups(groups([10, 0.1], [8, 0.1], [7, 5]), 'higher');
    expect(found.map(({ bestRank, worstRank, tier }) => [bestRank, worstRank, tier])).toEqual([
      [1, 2, 1],
      [2, 3, 2],
      [1, 3, 2],
    ]);
  });

  it('have ranks that hold their place', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (pairs) => {
        const sorted = [...pairs].sort((a, b) => b[0] - a[0]);
        rankGroups(groups(...sorted), 'higher').forEach(({ bestRank, worstRank }, i) => {
          expect(bestRank).toBeLessThanOrEqual(i + 1);
          expect(worstRank).toBeGreaterThanOrEqual(i + 1);
        });
      }),
    );
  });
});
