import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDuration, survivalAt } from './kaplan-meier.ts';
import { survivalWithin } from './survival-within.ts';

const WINDOW = 1000;
const duration = fc.record({
  time: fc.oneof(fc.nat(30), fc.nat(2 * WINDOW), fc.constantFrom(WINDOW - 1, WINDOW, WINDOW + 1)),
  over: fc.boolean(),
});

describe('The share that still waits after a time', () => {
  it('is that of the whole curve, with the same error, limits and number at risk', () => {
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1, maxLength: 400, size: 'max' }), (durations) => {
        const times = Float64Array.from(durations, ({ time }) => time);
        const over = Float64Array.from(durations, ({ over: ended }) => (ended ? 1 : 0));
        const { seen, ...within } = survivalWithin(times, over, 0, times.length, WINDOW);
        const coded = durations
          .filter(({ time, over: ended }) => (ended ? time <= WINDOW : time < WINDOW))
          .map(({ time, over: ended }) => codeDuration(time, ended));
        const plain = survivalAt(Float64Array.from(coded).sort(), WINDOW, durations.length - coded.length);
        expect(seen).toBe(coded.length);
        expect(within.atRisk).toBe(plain.atRisk);
        for (const field of ['survival', 'standardError', 'low', 'high'] as const) {
          if (plain[field] === null) expect(within[field]).toBeNull();
          else expect(within[field]).toBeCloseTo(plain[field], 12);
        }
      }),
    );
  });

  it('looks at the stretch asked for alone', () => {
    const times = Float64Array.of(1, 5, 20, 30, 2);
    const over = Float64Array.of(1, 1, 0, 1, 1);
    // Of three, one ended by 25 and one was lost from sight at 20.
    expect(survivalWithin(times, over, 1, 4, 25)).toMatchObject({ survival: 2 / 3, atRisk: 1, seen: 2 });
  });
});
