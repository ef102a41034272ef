import { describe, expect, it } from '@jest/globals';
import { horizonsOf } from './horizons.ts';

const NOW = Date.parse('2026-11-22T17:30:00Z');

describe('what is too old', () => {
  it('is counted back in months from the beginning of today, by the clock of the workspace', () => {
    // In Tallinn it is 22 November; 24 months before, midnight there was 22:00 UTC of the 21st.
    expect(horizonsOf({ casesKeptMonths: 24, textsKeptMonths: 3 }, 'Europe/Tallinn', NOW)).toEqual({
      horizon: Date.parse('2024-11-21T22:00:00Z'),
      // Summer time until 25 October: 21:00 UTC.
      textHorizon: Date.parse('2026-08-21T21:00:00Z'),
    });
    // In Auckland it is the 23rd already.
    expect(horizonsOf({ casesKeptMonths: 12 }, 'Pacific/Auckland', NOW).horizon).toBe(
      Date.parse('2025-11-22T11:00:00Z'),
    );
  });

  it('is nothing where nothing is set, and every text before today with none', () => {
    expect(horizonsOf({}, 'UTC', NOW)).toEqual({ horizon: null, textHorizon: null });
    expect(horizonsOf({ textsKeptMonths: 0 }, 'UTC', NOW).textHorizon).toBe(
      Date.parse('2026-11-22T00:00:00Z'),
    );
  });
});
