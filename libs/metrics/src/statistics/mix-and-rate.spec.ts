import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weightsOfEnds } from './censoring-weights.ts';
import { codeDuration, survivalAt } from './kaplan-meier.ts';
import { mixAndRate, type Part } from './mix-and-rate.ts';

const part = (numerator: number, denominator: number): Part => ({ numerator, denominator });

describe('Mix and rate', () => {
  it('tell the treatment of small and large kidney stones apart from their mix (Charig et al. 1986, BMJ 292, 879–882)', () => {
    // Success of open surgery 81/87 and 192/263, of the other treatment 234/270 and 55/80: better with both, worse overall.
    const found = mixAndRate([
      { before: part(234, 270), after: part(81, 87) },
      { before: part(55, 80), after: part(192, 263) },
    ]);
    // Kitagawa's formula by hand: rate (0.931034 − 0.866667)·(0.771429 + 0.248571)/2 + (0.730038 − 0.6875)·(0.228571 + 0.751429)/2
    expect(found?.rate).toBeCloseTo(0.0328275 + 0.0208436, 6);
    // and mix (0.248571 − 0.771429)·(0.866667 + 0.931034)/2 + (0.751429 − 0.228571)·(0.6875 + 0.730038)/2
    expect(found?.mix).toBeCloseTo(-0.4699705 + 0.3705849, 6);
    expect((found?.after as number) - (found?.before as number)).toBeCloseTo(273 / 350 - 289 / 350, 12);
  });

  it('is all mix where no slice changed, and all rate where none grew', () => {
    const grown = mixAndRate([
      { before: part(10, 100), after: part(30, 300) },
      { before: part(50, 100), after: part(50, 100) },
    ]);
    // From (10 + 50)/200 to (30 + 50)/400
    expect(grown?.rate).toBe(0);
    expect(grown?.mix).toBeCloseTo(0.2 - 0.3, 12);
    const worse = mixAndRate([
      { before: part(10, 100), after: part(20, 100) },
      { before: part(50, 100), after: part(50, 100) },
    ]);
    expect([worse?.mix, worse?.rate]).toEqual([0, 0.05]);
  });

  it('gives a slice that is new only what it does by being there', () => {
    const found = mixAndRate([
      { before: part(10, 100), after: part(10, 100) },
      { before: part(0, 0), after: part(90, 100) },
    ]);
    expect(found?.slices.map(({ rate }) => rate)).toEqual([0, 0]);
    expect(found?.mix).toBeCloseTo(0.5 - 0.1, 12);
    expect(mixAndRate([{ before: part(0, 0), after: part(1, 2) }])).toBeNull();
  });

  it('adds up to the change exactly, for whatever slices', () => {
    const some = fc
      .tuple(fc.nat(50), fc.nat(100))
      .map(([numerator, more]) => part(numerator, numerator + more));
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: some, after: some }), { minLength: 1, maxLength: 9 }),
        (slices) => {
          const found = mixAndRate(slices);
          if (found === null) return;
          expect(found.mix + found.rate).toBeCloseTo(found.after - found.before, 10);
        },
      ),
    );
  });
});

describe('Ends weighted by the chance to have been seen', () => {
  it('add up to the Kaplan–Meier share that ended (Satten & Datta 2001)', () => {
    const durations = fc.array(fc.tuple(fc.nat(30), fc.boolean()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(durations, fc.nat(30), (list, time) => {
        const sorted = Float64Array.from(list, ([t, over]) => codeDuration(t, over)).sort();
        const weights = weightsOfEnds(sorted, time);
        const sum = [...sorted].reduce((all, duration) => all + (weights.get(duration) ?? 0), 0);
        expect(sum / sorted.length).toBeCloseTo(1 - survivalAt(sorted, time).survival, 10);
      }),
    );
  });
});
