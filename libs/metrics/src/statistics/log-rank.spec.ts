import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDuration } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';

const coded = (weeks: string): Float64Array =>
  Float64Array.from(weeks.trim().split(' '), (week) =>
    codeDuration(Number.parseInt(week), !week.endsWith('+')),
  ).sort();

/** Weeks of remission and logarithm of the white blood cells of 42 children: Freireich et al. 1963, Blood 21, 699–716. */
const SIX_MP =
  '6:2.31 6:4.06 6:3.28 7:4.43 10:2.96 13:2.88 16:3.60 22:2.32 23:2.57 6+:3.20 9+:2.80 10+:2.70 11+:2.60 17+:2.16 ' +
  '19+:2.05 20+:2.01 25+:1.78 32+:2.20 32+:2.53 34+:1.47 35+:1.45';
const PLACEBO =
  '1:2.80 1:5.00 2:4.91 2:4.48 3:4.01 4:4.36 4:2.42 5:3.49 5:3.97 8:3.52 8:3.05 8:2.32 8:3.26 11:3.49 11:2.12 ' +
  '12:1.50 12:3.06 15:2.30 17:2.95 22:2.73 23:1.97';
const weeksOf = (children: string, which: (cells: number) => boolean = () => true) =>
  coded(
    children
      .split(' ')
      .flatMap((child) => {
        const [weeks = '', cells] = child.split(':');
        return which(Number(cells)) ? [weeks] : [];
      })
      .join(' '),
  );

describe('The log-rank test', () => {
  it('is 16.79 for 6-MP against placebo, with 19.25 and 10.75 relapses expected (Kleinbaum & Klein, Survival Analysis, ch. 2)', () => {
    const test = logRank([weeksOf(SIX_MP), weeksOf(PLACEBO)]);
    expect(test?.chiSquare).toBeCloseTo(16.79, 2);
    expect(test?.degreesOfFreedom).toBe(1);
    expect(test?.p).toBeCloseTo(0.000_041_7, 6);
    expect(test?.groups.map(({ ended }) => ended)).toEqual([9, 21]);
    expect(test?.groups[0]?.expected).toBeCloseTo(19.25, 2);
    expect(test?.groups[1]?.expected).toBeCloseTo(10.75, 2);
  });

  it('is 26.39 for three groups by white blood cells: 4, 10, 16 relapses, 13.06, 10.72, 6.21 expected (the same, ch. 2)', () => {
    const all = `${SIX_MP} ${PLACEBO}`;
    const test = logRank([
      weeksOf(all, (cells) => cells <= 2.3),
      weeksOf(all, (cells) => cells > 2.3 && cells <= 3),
      weeksOf(all, (cells) => cells > 3),
    ]);
    expect(test?.chiSquare).toBeCloseTo(26.39, 2);
    expect(test?.degreesOfFreedom).toBe(2);
    expect(test?.groups.map(({ ended }) => ended)).toEqual([4, 10, 16]);
    expect(test?.groups.map(({ expected }) => Number(expected.toFixed(2)))).toEqual([13.06, 10.72, 6.21]);
  });

  it('says nothing where there is only one group, or nothing ended while two were waiting', () => {
    expect(logRank([coded('1 2 3')])).toBeNull();
    expect(logRank([coded('1+ 2+'), coded('3+')])).toBeNull();
    expect(logRank([coded('1+ 2+'), coded('3 4')])).toBeNull();
  });

  it('leaves out a group that nobody was in, and finds no difference between equal ones', () => {
    const test = logRank([coded('1 2 3+'), new Float64Array(0), coded('1 2 3+')]);
    expect(test).toMatchObject({ chiSquare: 0, degreesOfFreedom: 1, p: 1 });
  });

  it('expects as many as ended, and does not depend on the order of the groups', () => {
    const group = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (lists) => {
        const of = lists.map((list) =>
          Float64Array.from(list, ([time, over]) => codeDuration(time, over)).sort(),
        );
        const test = logRank(of);
        const turned = logRank([...of].reverse());
        if (test === null) return expect(turned).toBeNull();
        const sum = (read: (g: { ended: number; expected: number }) => number) =>
          test.groups.reduce((all, g) => all + read(g), 0);
        expect(sum(({ expected }) => expected)).toBeCloseTo(
          sum(({ ended }) => ended),
          9,
        );
        expect(turned?.chiSquare).toBeCloseTo(test.chiSquare, 6);
      }),
    );
  });

  it('is of very many what adding up over all groups at every time gives', () => {
    for (const [counts, ties] of [
      [[9000, 5000, 700, 1, 0], 1e9],
      [[6000, 6000, 6000], 300],
    ] as const) {
      let state = 7;
      const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
      const groups = counts.map((count, g) =>
        Float64Array.from({ length: count }, () =>
          codeDuration(Math.floor((1 + g / 20) * ties * chance() ** 3), chance() > 0.1),
        ).sort(),
      );
      const test = logRank(groups);
      const plain = plainly(groups);
      expect(test?.groups.map(({ ended }) => ended)).toEqual(plain.ended);
      test?.groups.forEach(({ expected }, g) => expect(expected).toBeCloseTo(plain.expected[g] as number, 6));
      const [first, second] = [logRank(groups.slice(0, 2)), plainly(groups.slice(0, 2))];
      const difference = (second.ended[0] as number) - (second.expected[0] as number);
      expect(first?.chiSquare).toBeCloseTo(difference ** 2 / second.variance, 6);
    }
  });
});

/** By the book: at each time, of each group. `variance` of the first group. */
function plainly(groups: readonly Float64Array[]) {
  const times = [...new Set(groups.flatMap((group) => [...group]))].sort((a, b) => a - b);
  const ended = groups.map(() => 0);
  const expected = groups.map(() => 0);
  const next = groups.map(() => 0);
  let variance = 0;
  for (const time of times) {
    const waiting = groups.map((group, g) => group.length - (next[g] as number));
    const leave = groups.map((group, g) => {
      let count = 0;
      while (group[(next[g] as number) + count] === time) count++;
      return count;
    });
    if (time % 2 === 0) {
      const all = waiting.reduce((a, b) => a + b, 0);
      const ends = leave.reduce((a, b) => a + b, 0);
      groups.forEach((_, g) => {
        ended[g] = (ended[g] as number) + (leave[g] as number);
        expected[g] = (expected[g] as number) + (ends * (waiting[g] as number)) / all;
      });
      const share = (waiting[0] as number) / all;
      if (all > 1) variance += (ends * share * (1 - share) * (all - ends)) / (all - 1);
    }
    leave.forEach((count, g) => (next[g] = (next[g] as number) + count));
  }
  return { ended, expected, variance };
}
