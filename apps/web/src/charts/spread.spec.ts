import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spread } from './spread.ts';

describe('labels at the ends of lines', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 60, 110], 16, 0, 200)).toEqual([10, 60, 110]);
  });

  it('two that would lie on each other are pushed apart, the upper one stays the upper', () => {
    expect(spread([52, 50], 16, 0, 200)).toEqual([66, 50]);
  });

  it('at the lower edge they move up instead of out', () => {
    expect(spread([198, 199], 16, 0, 200)).toEqual([184, 200]);
  });

  it('never overlap, never leave the chart, never change their order', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spread(places, 16, 0, 240);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
          expect(place).toBeLessThanOrEqual(240);
        }
        places.forEach((one, i) =>
          places.forEach((other, j) => {
            if (one < other) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
          }),
        );
      }),
    );
  });
});
