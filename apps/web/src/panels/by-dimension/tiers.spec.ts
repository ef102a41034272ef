import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import type { RankedGroup, Ranking } from './ranked.ts';
import { shapeTiers } from './tiers.ts';

const group = (name: string, value: number | null, rest: Partial<RankedGroup> = {}): RankedGroup => ({
  key: [name],
  total: valueOf(value),
  shrunk: value,
  shrunkLow: null,
  shrunkHigh: null,
  moved: 0,
  bestRank: 1,
  worstRank: 1,
  tier: 1,
  ...rest,
});

const rankingOf = (
  groups: RankedGroup[],
  overall: number,
  unit = 'share',
  because: string | null = null,
): Ranking => {
  const { asOf, question, definitions, warnings } = answerOf({ unit });
  const metric = {
    metric: 'metric',
    overall: valueOf(overall),
    groups,
    groupsLeftOut: 0,
    centre: overall,
    notShrunkBecause: because,
    notComparedBecause: because,
  };
  return { asOf, question, definitions, warnings, metrics: [metric] };
};

describe('groups of one dimension', () => {
  it('stand in the tiers within which none can be told from another', () => {
    const shaped = shapeTiers(
      rankingOf([group('North', 0.1), group('South', 0.12), group('East', 0.4, { tier: 2 })], 0.2),
      'metric',
    );
    expect(shaped?.tiers.map(({ tier, groups }) => [tier, groups.map(({ name }) => name)])).toEqual([
      [1, ['North', 'South']],
      [2, ['East']],
    ]);
  });

  it('are placed on one scale from 0 to the highest, what was counted beside what is believed', () => {
    const shaped = shapeTiers(
      rankingOf([group('North', 0.4, { shrunk: 0.3 }), group('South', 0.1)], 0.2),
      'metric',
    );
    const [north, south] = shaped?.tiers[0]?.groups ?? [];
    expect([north?.at, north?.believedAt, south?.at, shaped?.overall]).toEqual(
      [1, 0.75, 0.25, 0.5].map((place) => expect.closeTo(place)),
    );
  });

  it('a group without cases is left away, one whose number is not known has no place', () => {
    const unknown = { ...valueOf(null), n: 7, unknownBecause: 'no_facts' };
    const shaped = shapeTiers(
      rankingOf([group('North', 0.4), group('Empty', null), group('South', null, { total: unknown })], 0.2),
      'metric',
    );
    expect(shaped?.tiers[0]?.groups.map(({ name, at }) => [name, at])).toEqual([
      ['North', 1],
      ['South', null],
    ]);
  });

  it('durations stand by ratio: a minute, an hour and sixty hours are equally far from one another', () => {
    const groups = [group('A', 60), group('B', 3600), group('C', 216_000)];
    const shaped = shapeTiers(rankingOf(groups, 3600, 'seconds'), 'metric');
    expect(shaped?.tiers[0]?.groups.map(({ at }) => at)).toEqual([0, expect.closeTo(0.5), 1]);
  });

  it('counts are not measured against their sum, and nothing is believed of them but what was counted', () => {
    const shaped = shapeTiers(rankingOf([group('A', 30), group('B', 60)], 90, 'count', 'volume'), 'metric');
    expect(shaped?.tiers[0]?.groups.map(({ at, believedAt }) => [at, believedAt])).toEqual([
      [0.5, null],
      [1, null],
    ]);
    expect(shaped?.overall).toBeNull();
  });
});
