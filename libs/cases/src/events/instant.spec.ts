import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseInstant } from './instant.ts';

describe('an instant', () => {
  it('is read with its offset', () => {
    expect(parseInstant('2026-04-10T10:00:00+02:00')).toBe(Date.UTC(2026, 3, 10, 8));
    expect(parseInstant('2026-04-10T00:30:00-05:30')).toBe(Date.UTC(2026, 3, 10, 6));
    expect(parseInstant('2026-04-10t10:00:00z')).toBe(Date.UTC(2026, 3, 10, 10));
  });

  it('is cut to the millisecond, never rounded into the next day', () => {
    expect(parseInstant('2026-04-10T23:59:59.9999999Z')).toBe(Date.UTC(2026, 3, 10, 23, 59, 59, 999));
    expect(parseInstant('2026-04-10T00:00:00.5Z')).toBe(Date.UTC(2026, 3, 10, 0, 0, 0, 500));
  });

  it('is the same after being written and read', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it.each([
    '2026-04-10',
    '2026-04-10T10:00Z',
    '2026-04-10 10:00:00Z',
    '2026-04-10T10:00:00',
    '2026-13-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-04-10T24:00:00Z',
    '2026-04-10T10:00:00+25:00',
    'yesterday',
  ])('is not what "%s" says', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });

  it('knows leap days', () => {
    expect(parseInstant('2028-02-29T00:00:00Z')).toBe(Date.UTC(2028, 1, 29));
    expect(parseInstant('2100-02-29T00:00:00Z')).toBeNaN();
  });
});
