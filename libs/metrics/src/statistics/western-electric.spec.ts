import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { westernElectric } from './western-electric.ts';

/** Rules that each point completes, as "1,4". */
const rulesOf = (...deviations: number[]) =>
  westernElectric(deviations).map((signals) => signals.map(({ rule }) => rule).join());

describe('The Western Electric rules', () => {
  it('are those of the NIST e-Handbook, 6.3.2, each completed by its last point', () => {
    expect(rulesOf(0.5, 3.1, -0.5)).toEqual(['', '1', '']);
    expect(rulesOf(2.1, 0.5, 2.2, 0.4)).toEqual(['', '', '2', '']);
    expect(rulesOf(1.1, 1.2, -0.3, 1.4, 1.5)).toEqual(['', '', '', '', '3']);
    expect(rulesOf(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, -0.1)).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '4',
      '',
    ]);
  });

  it('do not join what lies on both sides, nor count a point on the centre or on a line', () => {
    expect(rulesOf(2.1, -2.1, 0)).toEqual(['', '', '']);
    expect(rulesOf(0.1, 0.1, 0.1, 0.1, 0, 0.1, 0.1, 0.1, 0.1)).toEqual(Array(9).fill(''));
    expect(rulesOf(3, 2)).toEqual(['', '']);
    expect(rulesOf(3.5, 2.5)).toEqual(['1', '2']);
  });

  it('say since when: the first point of the pattern, and the whole of a run', () => {
    const signals = westernElectric([-1, ...Array<number>(9).fill(0.5)]);
    expect(signals[9]).toEqual([{ rule: 4, side: 'high', since: 1 }]);
    expect(westernElectric([0, -2.5, 0, -2.5])[3]).toEqual([{ rule: 2, side: 'low', since: 1 }]);
  });

  it('are the same below as above', () => {
    const deviations = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(deviations, (above) => {
        const mirrored = westernElectric(above.map((z) => -z));
        const expected = westernElectric(above).map((signals) =>
          signals.map((signal) => ({ ...signal, side: signal.side === 'high' ? 'low' : 'high' })),
        );
        expect(mirrored).toEqual(expected);
      }),
    );
  });

  it('give one false signal in 91.75 points of a process that does not change (Champ & Woodall 1987)', () => {
    const normal = normalNumbers(20_260_101);
    const runs = 4000;
    let points = 0;
    for (let run = 0; run < runs; run++) {
      const process: number[] = [];
      for (let found = -1; found < 0;) {
        for (let k = 0; k < 200; k++) process.push(normal());
        found = westernElectric(process).findIndex((signals) => signals.length > 0);
        if (found >= 0) points += found + 1;
      }
    }
    // The standard error of the mean of so many runs is about 1.5.
    expect(Math.abs(points / runs - 91.75)).toBeLessThan(4);
  });
});

/** Normal numbers of a fixed seed, by the method of Box & Muller. */
function normalNumbers(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
