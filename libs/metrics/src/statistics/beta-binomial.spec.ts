import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shrinkShares, type Hits } from './beta-binomial.ts';

/** Rats with a tumour, of so many, in 71 groups of control: Tarone 1982; Gelman et al., Bayesian Data Analysis, table 5.1. */
const RATS =
  '0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/19 0/19 0/19 0/19 0/18 0/18 0/17 1/20 1/20 1/20 1/20 1/19 1/19 1/18 1/18 ' +
  '2/25 2/24 2/23 2/20 2/20 2/20 2/20 2/20 2/20 1/10 5/49 2/19 5/46 3/27 2/17 7/49 7/47 3/20 3/20 2/13 9/48 10/50 ' +
  '4/20 4/20 4/20 4/20 4/20 4/20 4/20 10/48 4/19 4/19 4/19 5/22 11/46 12/49 5/20 5/20 6/23 5/19 6/22 6/20 6/20 6/20 ' +
  '16/52 15/47 15/46 9/24 4/14';
const groups = (text: string): Hits[] =>
  text.split(' ').map((group) => {
    const [hits = 0, n = 0] = group.split('/').map(Number);
    return { hits, n };
  });

describe('Shrinkage of shares', () => {
  it('takes the groups of rats for 2.4 tumours and 14.3 without, seen beforehand (Bayesian Data Analysis, 5.3)', () => {
    const { seenBefore } = shrinkShares(groups(RATS));
    expect(seenBefore?.hits).toBeCloseTo(2.4, 1);
    expect(seenBefore?.misses).toBeCloseTo(14.3, 1);
  });

  it('moves 4 of 14 rats to about (4 + 2.4)/(14 + 16.7), and 0 of 20 away from nothing', () => {
    const found = shrinkShares(groups(RATS)).groups;
    expect(found[70]?.value).toBeCloseTo(6.4 / 30.7, 2);
    expect(found[0]?.value).toBeCloseTo(2.4 / 36.7, 2);
    expect(found[0]?.low).toBeGreaterThan(0);
  });

  it('lets no group of one case top those of hundreds', () => {
    const { groups: found } = shrinkShares(groups('60/200 50/200 40/200 70/200 45/200 1/1'));
    const best = Math.max(...found.map(({ value }) => value));
    expect(found[3]?.value).toBe(best);
    expect(found[5]?.low).toBeLessThan(found[2]?.value as number);
    expect(found[5]?.high).toBeGreaterThan(found[3]?.value as number);
  });

  it('does not pretend to know groups exactly that happen to be alike', () => {
    const { groups: found } = shrinkShares(groups('3/30 4/30 3/30 3/30'));
    for (const { low, high } of found) expect(high - low).toBeGreaterThan(0.1);
  });

  it('leaves three groups as they are', () => {
    const { groups: found, between } = shrinkShares(groups('1/4 0/5 5/5'));
    expect(found.map(({ value }) => value)).toEqual([0.25, 0, 1]);
    expect([found[1]?.low, found[2]?.high, between]).toEqual([0, 1, null]);
    expect(shrinkShares([]).centre).toBeNull();
  });

  it('always lies within 0 and 1 and inside its interval', () => {
    const some = fc.array(
      fc.nat(400).chain((n) => fc.nat(n + 1).map((hits) => ({ hits, n: n + 1 }))),
      { minLength: 4, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (list) => {
        for (const { value, low, high, moved } of shrinkShares(list).groups) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
          expect(moved).toBeGreaterThan(0);
          expect(moved).toBeLessThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
