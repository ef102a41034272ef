import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatChange, formatChanged } from './format-change.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const plain = (text: string | null) => text?.replace(/\s/gu, ' ') ?? null;
const read = (before: number | null, now: number | null, unit: string, locale = 'en') => {
  const printed = formatChanged(before, now, unit, locale);
  return [printed.before, printed.now, printed.change].map(plain);
};

describe('A change', () => {
  it('of a share is in percentage points, of a count in percent', () => {
    expect(formatChange(0.23, 0.18, 'share')).toBe('+5\u00a0pp');
    expect(formatChange(110, 100, 'count')).toBe('+10%');
    expect(formatChange(3 * HOUR, 4 * HOUR, 'seconds')).toBe('−1\u00a0h');
    expect(formatChange(42, 40.5, 'index')).toBe('+1.5');
  });

  it('is never finer than the numbers it lies between', () => {
    expect(formatChange(19 * HOUR + 366, 18.5 * HOUR, 'seconds')).toBe('+36\u00a0min');
    expect(formatChange(3 * DAY, 3 * DAY + 1200, 'seconds')).toBe('±0');
    expect(formatChange(0.18812, 0.18851, 'share')).toBe('±0\u00a0pp');
    expect(formatChange(0.2108, 0.2212, 'share')).toBe('−1\u00a0pp');
    expect(formatChange(11.391, 11.4, 'index')).toBe('±0');
    expect(formatChange(8, 12, 'score')).toBe('−4');
  });

  it('from nothing is not a percentage, and from an unknown number not a change', () => {
    expect(formatChange(5, 0, 'count')).toBeNull();
    expect(formatChange(5, null, 'count')).toBeNull();
  });
});

describe('Two values beside their change', () => {
  it('are printed as always where they agree with it', () => {
    expect(read(0.18, 0.23, 'share')).toEqual(['18%', '23%', '+5 pp']);
    expect(read(0.189, 0.187, 'share')).toEqual(['18.9%', '18.7%', '−0.2 pp']);
    expect(read(100, 110, 'count')).toEqual(['100', '110', '+10%']);
  });

  it('of a share have a digit more where 18.9% and 18.7% would stand beside −0.3 pp: it is −0.28', () => {
    expect(read(0.1894, 0.1866, 'share')).toEqual(['18.94%', '18.66%', '−0.3 pp']);
    expect(read(0.1866, 0.1894, 'share')).toEqual(['18.66%', '18.94%', '+0.3 pp']);
  });

  it('have two more where one is not enough, and the change is then theirs: −0.3 of 18.956 and 18.706, which are −0.2499 exactly', () => {
    // 18.9451 − 18.6945 = 0.2506 is −0.3; 18.9 − 18.7 = 0.2; 18.95 − 18.69 = 0.26.
    expect(read(0.189451, 0.186945, 'share')).toEqual(['18.95%', '18.69%', '−0.3 pp']);
    // 18.9446 − 18.6954 = 0.2492 is −0.2 and so are 18.9 − 18.7.
    expect(read(0.189446, 0.186954, 'share')).toEqual(['18.9%', '18.7%', '−0.2 pp']);
    // 18.9555 − 18.7056 = 0.2499 is −0.2; 19 − 18.7 = 0.3; 18.96 − 18.71 = 0.25 and 18.956 − 18.706 = 0.25 are −0.3.
    expect(read(0.189555, 0.187056, 'share')).toEqual(['18.956%', '18.706%', '−0.3 pp']);
    // 18.9552 − 18.7062 = 0.249 is −0.2; 19 − 18.7 = 0.3; 18.96 − 18.71 = 0.25; 18.955 − 18.706 = 0.249.
    expect(read(0.189552, 0.187062, 'share')).toEqual(['18.955%', '18.706%', '−0.2 pp']);
  });

  it('that differ by next to nothing stand beside ±0: 18.949% and 18.951% are 18.9% and 19%, a tenth apart', () => {
    expect(read(0.18949, 0.18951, 'share')).toEqual(['18.95%', '18.95%', '±0 pp']);
    expect(read(0.0004567, 0.0005234, 'share')).toEqual(['0.0457%', '0.0523%', '±0 pp']);
  });

  it('of a duration go on to the next unit: 27 h 24 min and 28 h 36 min are 1 h 12 min apart, not 2 h', () => {
    expect(read(DAY + 3.4 * HOUR, DAY + 4.6 * HOUR, 'seconds')).toEqual([
      '1 d 3 h 24 min',
      '1 d 4 h 36 min',
      '+1 h',
    ]);
    // 297.6 h and 302.4 h are 4.8 h apart, 298 h and 302 h only 4.
    expect(read(12.4 * DAY, 12.6 * DAY, 'seconds')).toEqual(['12 d 9 h 36 min', '12 d 14 h 24 min', '+5 h']);
  });

  it('of seconds go on to tenths: 45.4 s and 46.6 s are 1.2 s apart, not 2 s', () => {
    expect(read(45.4, 46.6, 'seconds')).toEqual(['45.4 s', '46.6 s', '+1 s']);
    expect(read(65.4, 66.6, 'seconds')).toEqual(['1 min 5.4 s', '1 min 6.6 s', '+1 s']);
  });

  it('below zero, or on both sides of it, do the same: −12.4 and 3.3 are 15.7 apart, −12 and 3 only 15', () => {
    expect(read(-12.4, 3.3, 'score')).toEqual(['−12.4', '+3.3', '+16']);
    expect(read(3.3, -12.4, 'score')).toEqual(['+3.3', '−12.4', '−16']);
    expect(read(-12.4, -8.4, 'score')).toEqual(['−12', '−8', '+4']);
  });

  it('of an index and a ratio do too: 1.234 is 3.1% more than 1.197, but 1.23 is 2.5% more than 1.2', () => {
    expect(read(40.54, 41.96, 'index')).toEqual(['40.54', '41.96', '+1.4']);
    expect(read(1.197, 1.234, 'ratio')).toEqual(['1.197', '1.234', '+3.09%']);
  });

  it('are said in the language of the reader', () => {
    expect(read(0.1894, 0.1866, 'share', 'fr')).toEqual(['18,94 %', '18,66 %', '−0,3 pt']);
    expect(read(DAY + 3.4 * HOUR, DAY + 4.6 * HOUR, 'seconds', 'ru')).toEqual([
      '1 д 3 ч 24 мин',
      '1 д 4 ч 36 мин',
      '+1 ч',
    ]);
  });

  it('one of which is not known have no change, and the other is printed as always', () => {
    expect(read(null, 0.1866, 'share')).toEqual(['–', '18.7%', null]);
    expect(read(0.1894, null, 'share')).toEqual(['18.9%', '–', null]);
    expect(read(0, 5, 'count')).toEqual(['0', '5', null]);
  });
});

const SECONDS_OF = { d: DAY, h: HOUR, min: 60, s: 1 } as const;

/** What a reader reckons with. */
function amountOf(printed: string): number {
  const text = printed.replace(/[\s,]/gu, '').replace('−', '-').replace('±', '').replace(/pp|%/u, '');
  const sign = text.startsWith('-') ? -1 : 1;
  const parts = [...text.matchAll(/([\d.]+)(d|h|min|s)/gu)];
  if (parts.length === 0) return Number(text);
  return (
    sign *
    parts.reduce(
      (sum, [, count, unit]) => sum + Number(count) * SECONDS_OF[unit as keyof typeof SECONDS_OF],
      0,
    )
  );
}

/** Never more than half a step of what the change is printed in. */
function expectAgreement(
  before: number,
  now: number,
  unit: string,
  step: (larger: number, change: number) => number,
) {
  const printed = formatChanged(before, now, unit);
  const was = amountOf(printed.before);
  const is = amountOf(printed.now);
  const change = amountOf(printed.change ?? '');
  const larger = Math.max(Math.abs(was), Math.abs(is));
  expect(Math.abs(is - was - change)).toBeLessThanOrEqual(step(larger, Math.abs(change)) / 2 + 1e-6);
}

describe('The printed difference of two values, rounded like the change, is the printed change', () => {
  it.each([
    ['share', 1, 0.1],
    ['index', 100, 0.1],
    ['score', 100, 1],
  ])('for every two values of the unit %s', (unit, bound, step) => {
    const value = fc.double({ min: unit === 'score' ? -bound : 0, max: bound, noNaN: true });
    fc.assert(
      fc.property(value, value, (before, now) => expectAgreement(before, now, unit, () => step)),
      { numRuns: 2000 },
    );
  });

  it('for values close to each other, where rounding tells most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.01, max: 0.01, noNaN: true }),
        (before, more) => expectAgreement(before, Math.max(0, before + more), 'share', () => 0.1),
      ),
      { numRuns: 2000 },
    );
  });

  it('for every two durations', () => {
    const duration = fc.double({ min: 0, max: 40 * DAY, noNaN: true });
    const stepOf = (larger: number, change: number) =>
      change >= 10 * DAY ? DAY : larger >= DAY ? HOUR : larger >= HOUR ? 60 : 1;
    fc.assert(
      fc.property(duration, fc.double({ min: 0.5, max: 2, noNaN: true }), (before, times) =>
        expectAgreement(before, before * times, 'seconds', stepOf),
      ),
      { numRuns: 2000 },
    );
  });

  it('for every two counts, of which it is a percentage of the former to three digits', () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, (before, now) => {
        const printed = formatChanged(before, now, 'count');
        const percent = amountOf(printed.change ?? '');
        expect([amountOf(printed.before), amountOf(printed.now)]).toEqual([before, now]);
        expect(Math.abs(percent - ((now - before) / before) * 100)).toBeLessThanOrEqual(
          Math.abs(percent) * 0.005 + 1e-9,
        );
      }),
    );
  });

  it('and is within a step of the exact one', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (before, now) => {
        const printed = amountOf(formatChange(now, before, 'share') ?? '');
        expect(Math.abs(printed - (now - before) * 100)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});
