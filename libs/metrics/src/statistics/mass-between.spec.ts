import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDuration, survivalAt } from './kaplan-meier.ts';
import { massBetween } from './mass-between.ts';
import { wilsonInterval } from './wilson.ts';

const coded = (text: string) =>
  Float64Array.from(text.split(' '), (each) =>
    codeDuration(Number.parseInt(each), !each.endsWith('+')),
  ).sort();

describe('How much ended between two times', () => {
  it('is by hand: of five, one ends at 1, one is lost at 2, two end at 3, one at 9', () => {
    // S: 4/5 after 1; of three after 2 two end at 3: 4/5 · 1/3 = 4/15; the last ends at 9.
    const { parts, rest } = massBetween(coded('1 2+ 3 3 9'), [2, 5]);
    expect(parts.map(({ share }) => share)).toEqual([
      expect.closeTo(1 / 5, 12),
      expect.closeTo(8 / 15, 12),
      expect.closeTo(4 / 15, 12),
    ]);
    expect(rest.share).toBe(0);
    // Of 1/5 nobody was lost from sight before: Wilson of 1 in 5.
    expect(parts[0]).toMatchObject({
      low: expect.closeTo(wilsonInterval(1, 5).low as number, 12),
      high: expect.closeTo(wilsonInterval(1, 5).high as number, 12),
    });
    // S(2) = 4/5, Greenwood 1/20; q = 1/3 of three, Greenwood 2/3: variance (2/3)² · 16/25 · 1/20 + (4/15)² · 2/3 = 0.06163.
    // As exact as 8/15 · 7/15 / 0.06163 = 4.0385 plain ones: fewer than five.
    const size = ((8 / 15) * (7 / 15)) / ((4 / 9) * (16 / 25) * (1 / 20) + (16 / 225) * (2 / 3));
    expect(size).toBeCloseTo(4.0385, 4);
    expect(parts[1]?.low).toBeCloseTo(wilsonInterval((8 / 15) * size, size).low as number, 12);
  });

  it('is not known where nobody was seen for so long; what has not ended stands apart', () => {
    const { parts, rest } = massBetween(coded('1 2+ 2+ 2+'), [1, 3]);
    expect(parts.map(({ share }) => share)).toEqual([0.25, 0, null]);
    expect(rest.share).toBe(0.75);
  });

  it('counts what ends exactly at an edge before it, as every share within a time does', () => {
    expect(massBetween(coded('3 3 5 9'), [3, 5]).parts.map(({ share }) => share)).toEqual([0.5, 0.25, 0.25]);
  });

  const durations = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1, maxLength: 80 });
  const edges = fc.uniqueArray(fc.nat(60), { maxLength: 8 }).map((times) => times.sort((a, b) => a - b));

  it('adds up to everything, and up to each edge to what survival says there', () => {
    fc.assert(
      fc.property(durations, edges, (given, at) => {
        const sorted = Float64Array.from(given, ([time, over]) => codeDuration(time, over)).sort();
        const { parts, rest } = massBetween(sorted, at);
        const sum = (upTo: number) => parts.slice(0, upTo).reduce((all, { share }) => all + (share ?? 0), 0);
        expect(sum(parts.length) + (rest.share as number)).toBeCloseTo(1, 9);
        at.forEach((edge, i) => expect(sum(i + 1)).toBeCloseTo(1 - survivalAt(sorted, edge).survival, 9));
        for (const { share, low, high } of [...parts, rest]) {
          if (share === null) continue;
          expect(low as number).toBeLessThanOrEqual(share + 1e-9);
          expect(high as number).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }),
    );
  });

  it('without anything lost from sight is counting, with the interval of Wilson', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 80 }), edges, (times, at) => {
        const sorted = Float64Array.from(times, (time) => codeDuration(time, true)).sort();
        massBetween(sorted, at).parts.forEach(({ share, low, high }, i) => {
          const from = at[i - 1] ?? -1;
          const to = at[i] ?? Infinity;
          if (share === null) return;
          const hits = times.filter((time) => time > from && time <= to).length;
          const interval = wilsonInterval(hits, times.length);
          expect(share).toBeCloseTo(hits / times.length, 9);
          expect(low).toBeCloseTo(interval.low as number, 6);
          expect(high).toBeCloseTo(interval.high as number, 6);
        });
      }),
    );
  });
});
