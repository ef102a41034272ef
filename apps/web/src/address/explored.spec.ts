import { describe, expect, it } from '@jest/globals';
import { DIMENSIONS } from '@twicetold/metrics/question';
import fc from 'fast-check';
import { CHARTS, defaultExplored, type Explored, printExplored, readExplored } from './explored.ts';

const explored: fc.Arbitrary<Explored> = fc.record({
  metric: fc.stringMatching(/^[a-z_]{1,20}$/),
  by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 }),
  chart: fc.constantFrom(...CHARTS, null),
  cumulated: fc.boolean(),
  ownScale: fc.boolean(),
});

describe('what is explored', () => {
  it('comes back from the address as it was written, whatever it is', () => {
    fc.assert(
      fc.property(explored, (each) => {
        expect(readExplored(new URLSearchParams(printExplored(each).toString()))).toEqual(each);
      }),
    );
  });

  it('is a clean address as long as nothing was chosen, and stands behind the view', () => {
    expect(printExplored(defaultExplored).toString()).toBe('');
    const view = new URLSearchParams('period=3m&channel=phone');
    expect(
      printExplored(
        { ...defaultExplored, metric: 'repeat_rate', by: ['team', 'hour'], chart: 'heat' },
        view,
      ).toString(),
    ).toBe('period=3m&channel=phone&metric=repeat_rate&by=team&by=hour&chart=heat');
  });

  it('ignores a third dimension, the same one twice, and what is none', () => {
    const { by } = readExplored(new URLSearchParams('by=team&by=colour&by=team&by=channel&by=hour'));
    expect(by).toEqual(['team', 'channel']);
  });
});
