import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codedOf, secondsOf } from './coded-seconds.ts';
import { codeDuration } from './kaplan-meier.ts';
import { sortWords } from './sort-words.ts';

describe('Durations of whole seconds in 32 bits', () => {
  it('come back as they were, and in the same order', () => {
    const list = fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.boolean()), { maxLength: 50 });
    fc.assert(
      fc.property(list, (durations) => {
        const coded = Float64Array.from(durations, ([seconds, over]) => codeDuration(1000 * seconds, over));
        const words = new Uint32Array(coded.length);
        const largest = secondsOf(coded, words);
        expect(largest).toBe(Math.max(0, ...words));
        sortWords(words, largest);
        expect([...words].map(codedOf)).toEqual([...coded].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['half a second', codeDuration(500, true)],
    ['69 years', codeDuration(69 * 365 * 86_400_000, true)],
    ['less than nothing', -2000],
    ['what is not known', NaN],
    ['what never ends', Infinity],
  ])('do not take %s', (_, coded) => {
    expect(secondsOf(Float64Array.of(2000, coded), new Uint32Array(2))).toBeNaN();
  });

  it('are sorted without what stands at their end, which stays in its order', () => {
    const words = Uint32Array.of(0x13, 0x02, 0x11, 0x01, 0x12, 0x00);
    sortWords(words, 0x13, 4);
    expect([...words]).toEqual([0x02, 0x01, 0x00, 0x13, 0x11, 0x12]);
  });
});
