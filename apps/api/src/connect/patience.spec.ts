import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterRefusal, askedToWaitMs, backOffMs } from './patience.ts';

const NOW = Date.UTC(2026, 3, 1, 10);

describe('How long a source asks us to wait', () => {
  it.each([
    ['seconds', { 'retry-after': '90' }, 90_000],
    ['seconds with a fraction', { 'retry-after': '0.5' }, 500],
    ['a date of HTTP', { 'retry-after': 'Wed, 01 Apr 2026 10:00:30 GMT' }, 30_000],
    ['a date that has passed', { 'retry-after': 'Wed, 01 Apr 2026 09:00:00 GMT' }, 0],
    ['seconds until the limit is reset', { 'ratelimit-reset': '12' }, 12_000],
    ['the moment at which the limit is reset', { 'x-ratelimit-reset': String(NOW / 1000 + 7) }, 7_000],
    ['both: Retry-After is the standard', { 'retry-after': '3', 'x-rate-limit-reset': '60' }, 3_000],
    ['something that is neither, and a reset', { 'retry-after': 'soon', 'x-rate-limit-reset': '60' }, 60_000],
  ])('is said as %s', (_, headers, expected) => {
    expect(askedToWaitMs(headers, NOW)).toBe(expected);
  });

  it.each([{}, { 'retry-after': '' }, { 'retry-after': 'soon' }, { 'x-ratelimit-reset': '-1' }])(
    'is not said by %j',
    (headers) => {
      expect(askedToWaitMs(headers, NOW)).toBeNull();
    },
  );
});

describe('A refusal', () => {
  it.each([
    [401, 'unauthorised', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [410, 'not_found', false],
    [422, 'refused', false],
    [408, 'source_failing', true],
    [425, 'source_failing', true],
    [429, 'rate_limited', true],
    [500, 'source_failing', true],
    [503, 'source_failing', true],
    [304, 'bad_answer', true],
  ])('with %i is %s', (status, code, again) => {
    expect(afterRefusal({ status, headers: {} }, NOW)).toMatchObject({ code, again, details: { status } });
  });

  it('keeps for how long the source does not want to be asked', () => {
    const { details } = afterRefusal({ status: 503, headers: { 'retry-after': '20' } }, NOW);
    expect(details).toEqual({ status: 503, waitMs: 20_000 });
  });
});

describe('Pauses after failures', () => {
  it('double from a second to a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => backOffMs(attempt, 1))).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
    ]);
    expect(backOffMs(3, 0)).toBe(2_000);
  });

  it('lie between half and the whole of that, so that many do not come back at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, random) => {
          const whole = backOffMs(attempt, 1);
          const pause = backOffMs(attempt, random);
          expect(pause).toBeGreaterThanOrEqual(Math.floor(whole / 2));
          expect(pause).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });
});
