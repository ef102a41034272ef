import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { shapeRanking } from './ranks.ts';

describe('a ranking', () => {
  const ranking = shapeRanking(
    answerOf({
      overall: valueOf(0.25),
      groups: [
        { name: 'chat', total: valueOf(0.1, { low: 0.05, high: 0.15 }) },
        { name: 'fax', total: valueOf(null, { n: 12, unknownBecause: 'window_not_over' }) },
        { name: 'phone', total: valueOf(0.4, { low: 0.35, high: 0.5, n: 3 }) },
        { name: 'telex', total: valueOf(null, { n: 0 }) },
      ],
    }),
    'metric',
  );

  it('goes from the highest down, with the unknown last and the empty left out', () => {
    expect(ranking.ranks.map((rank) => rank.name)).toEqual(['phone', 'chat', 'fax']);
  });

  it('places value and interval on one scale that ends where the longest interval does', () => {
    expect(ranking.top).toBe(0.5);
    expect(ranking.ranks[1]).toMatchObject({ at: 0.2, from: 0.1, to: 0.3 });
    expect(ranking.overall).toBe(0.5);
  });

  it('the unknown has no place on the scale', () => {
    expect(ranking.ranks[2]).toMatchObject({ at: null, from: null, to: null });
  });

  it('three contacts are marked as few', () => {
    expect(ranking.ranks.map((rank) => rank.few)).toEqual([true, false, false]);
  });

  it('an interval without an upper end reaches to the end of the scale', () => {
    const { ranks } = shapeRanking(
      answerOf({ groups: [{ name: 'phone', total: valueOf(0.4, { low: 0.2, high: null }) }] }),
      'metric',
    );
    expect(ranks[0]?.to).toBe(1);
  });
});
