import { describe, expect, it } from '@jest/globals';
import { mostAtRisk, riskPlaces } from './risk-places.ts';

const slice = (reason: string | null, channel: string, value: number | null, n: number) => ({
  key: [reason, channel],
  total: { value, n },
});
const slices = [
  slice('billing', 'phone', 25, 82),
  slice('billing', 'store', 60, 29),
  slice(null, 'phone', 70, 400),
  slice('delivery', 'store', 38, 32),
  slice('moving', 'chat', null, 90),
];

describe('where risk sits', () => {
  it('is said of places with a name and at least thirty, the highest first', () => {
    expect(riskPlaces(slices).map(({ key }) => key.join(' '))).toEqual(['delivery store', 'billing phone']);
  });

  it('on paper keeps whole reasons, those with the highest risk, in their order', () => {
    expect(mostAtRisk(slices, 2).map(({ key }) => key[0])).toEqual(['billing', 'billing', null]);
  });
});
