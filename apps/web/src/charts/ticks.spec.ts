import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ticksBetween, ticksUpTo } from './ticks.ts';

describe('round numbers along an axis', () => {
  it.each([
    ['seconds', 2.1 * 86_400, [0, 86_400, 172_800, 259_200]],
    ['seconds', 5_000, [0, 1_800, 3_600, 5_400]],
    ['share', 0.47, [0, 0.2, 0.4, 0.6]],
    ['share', 1, [0, 0.25, 0.5, 0.75, 1]],
    ['index', 58, [0, 20, 40, 60]],
    ['count', 912, [0, 500, 1_000]],
  ])('%s up to %d', (unit, top, ticks) => {
    expect(ticksUpTo(unit, top)).toEqual(ticks);
  });

  it('start at 0, reach the top, and are five at most', () => {
    const unit = fc.constantFrom('seconds', 'share', 'count', 'index');
    fc.assert(
      fc.property(
        unit,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (one, part, power) => {
          const top = one === 'share' ? part : part * 10 ** power;
          const ticks = ticksUpTo(one, top);
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(top * (1 - 1e-6));
          expect(ticks.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });

  it('go below 0 for a score that does, and not for a share that does not', () => {
    expect(ticksBetween('score', -34, 51)).toEqual([-40, -20, 0, 20, 40, 60]);
    expect(ticksBetween('share', 0, 0.47)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(ticksBetween('share', -0.08, -0.02)).toEqual([-0.1, -0.05, 0]);
  });
});
