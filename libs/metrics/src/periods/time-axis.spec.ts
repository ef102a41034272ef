import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BucketLookup, bucketOf } from './bucket-lookup.ts';
import { addToDay, dayOf, isCalendarDay, isZone, startOfDay } from './calendar-day.ts';
import { comparedPeriod } from './compared-period.ts';
import { timeAxis } from './time-axis.ts';

const HOUR = 3_600_000;
const LATER = Date.parse('2030-01-01T00:00:00Z');
const hoursOfDays = (from: string, to: string, zone: string) => {
  const { edges } = timeAxis(from, to, 'DAY', zone, LATER);
  return [...edges.slice(1)].map((end, i) => (end - (edges[i] as number)) / HOUR);
};

describe('Days in the zone of the workspace', () => {
  it('have 23 hours when New York springs forward and 25 when it falls back', () => {
    expect(hoursOfDays('2026-03-07', '2026-03-09', 'America/New_York')).toEqual([24, 23, 24]);
    expect(hoursOfDays('2026-10-31', '2026-11-02', 'America/New_York')).toEqual([24, 25, 24]);
  });

  it('have 23 and 25 hours in Tallinn, on other dates', () => {
    expect(hoursOfDays('2026-03-28', '2026-03-30', 'Europe/Tallinn')).toEqual([24, 23, 24]);
    expect(hoursOfDays('2026-10-24', '2026-10-26', 'Europe/Tallinn')).toEqual([24, 25, 24]);
  });

  it('have 24½ and 23½ hours on Lord Howe Island, which moves its clocks by half an hour', () => {
    expect(hoursOfDays('2026-04-04', '2026-04-06', 'Australia/Lord_Howe')).toEqual([24, 24.5, 24]);
    expect(hoursOfDays('2026-10-03', '2026-10-05', 'Australia/Lord_Howe')).toEqual([24, 23.5, 24]);
  });

  it('begin at a quarter to the hour of UTC in Kathmandu', () => {
    expect(new Date(startOfDay('2026-07-01', 'Asia/Kathmandu')).toISOString()).toBe(
      '2026-06-30T18:15:00.000Z',
    );
  });

  it('begin with the first of two midnights in Havana, and at one o’clock where midnight is skipped', () => {
    expect(new Date(startOfDay('2026-11-01', 'America/Havana')).toISOString()).toBe(
      '2026-11-01T04:00:00.000Z',
    );
    // Beirut went from 00:00 straight to 01:00 on 28 March 2021.
    expect(new Date(startOfDay('2021-03-28', 'Asia/Beirut')).toISOString()).toBe('2021-03-27T22:00:00.000Z');
  });

  it('contain the instants that the zone says are on that day, in every awkward zone', () => {
    const zones = [
      'America/New_York',
      'Europe/Tallinn',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Chatham',
    ];
    const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') });
    const axes = new Map(
      zones.map((zone) => [zone, timeAxis('2025-12-30', '2027-01-02', 'DAY', zone, LATER)]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const axis = axes.get(zone) as ReturnType<typeof timeAxis>;
        expect(axis.buckets[bucketOf(axis.edges, instant)]?.label).toBe(dayOf(instant, zone));
      }),
    );
  });
});

describe('The time axis', () => {
  it('calls the month partial in the middle of which the log begins, but not the day on which it does', () => {
    const began = Date.parse('2026-02-27T15:00:00Z');
    const partial = (grain: 'MONTH' | 'DAY', from: string, to: string) =>
      timeAxis(from, to, grain, 'UTC', LATER, began).buckets.map((bucket) => bucket.partial);
    expect(partial('MONTH', '2026-01-01', '2026-03-31')).toEqual([false, true, false]);
    expect(partial('DAY', '2026-02-26', '2026-02-28')).toEqual([false, false, false]);
  });

  it('begins weeks on Monday and numbers them as ISO does, the first of a year possibly in December', () => {
    const { buckets } = timeAxis('2025-12-29', '2026-01-11', 'WEEK', 'UTC', LATER);
    expect(buckets.map(({ label, start, partial }) => [label, start, partial])).toEqual([
      ['2026-W01', '2025-12-29T00:00:00.000Z', false],
      ['2026-W02', '2026-01-05T00:00:00.000Z', false],
    ]);
  });

  it('cuts the first and the last bucket at the period and marks them partial', () => {
    const { buckets } = timeAxis('2026-01-15', '2026-03-10', 'MONTH', 'UTC', LATER);
    expect(buckets).toEqual([
      { label: '2026-01', start: '2026-01-15T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z', partial: true },
      {
        label: '2026-02',
        start: '2026-02-01T00:00:00.000Z',
        end: '2026-03-01T00:00:00.000Z',
        partial: false,
      },
      { label: '2026-03', start: '2026-03-01T00:00:00.000Z', end: '2026-03-11T00:00:00.000Z', partial: true },
    ]);
  });

  it('marks the bucket in which the observation ends as partial', () => {
    const asOf = Date.parse('2026-05-20T12:00:00Z');
    const { buckets } = timeAxis('2026-01-01', '2026-06-30', 'QUARTER', 'Europe/Tallinn', asOf);
    expect(buckets.map(({ label, partial }) => [label, partial])).toEqual([
      ['2026-Q1', false],
      ['2026-Q2', true],
    ]);
  });

  it('is one bucket without a name for the whole period', () => {
    const { buckets, edges } = timeAxis('2026-03-29', '2026-03-29', 'NONE', 'Europe/Tallinn', LATER);
    expect(buckets.map(({ label }) => label)).toEqual(['']);
    expect((edges[1] as number) - (edges[0] as number)).toBe(23 * HOUR);
  });

  it('leaves out instants before it, after it and unknown ones, and keeps the order of the rest', () => {
    const rows = Int32Array.of(0, 1, 2, 3, 4);
    const buckets = new Int32Array(5);
    const instants = Float64Array.of(25, 5, NaN, 40, 39);
    const axis = new BucketLookup(Float64Array.of(10, 20, 30, 40));
    expect(axis.keepOnAxis(rows, 5, instants, null, buckets)).toBe(2);
    expect([...rows.subarray(0, 2)]).toEqual([0, 4]);
    expect([...buckets.subarray(0, 2)]).toEqual([1, 2]);
  });

  it('puts every instant where looking through the buckets puts it, however long they are', () => {
    const lengths = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.constant(86_400_000),
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(lengths, fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true })), (list, shares) => {
        const edges = [1_700_000_000_000];
        for (const length of list) edges.push((edges.at(-1) as number) + length);
        const [first, end] = [edges[0] as number, edges.at(-1) as number];
        const around = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);
        const within = shares.map((share) => Math.floor(first + share * (end - first)));
        const instants = Float64Array.of(...around, ...within, Number.NaN);
        const rows = Int32Array.from(instants, (_, row) => row);
        const buckets = new Int32Array(rows.length);
        const kept = new BucketLookup(Float64Array.from(edges)).keepOnAxis(
          rows,
          rows.length,
          instants,
          null,
          buckets,
        );
        const expected = [...instants].flatMap((instant, row) => {
          const bucket = edges.findIndex(
            (edge, b) => edge <= instant && instant < (edges[b + 1] ?? -Infinity),
          );
          return bucket < 0 ? [] : [[row, bucket]];
        });
        expect([...rows.subarray(0, kept)].map((row, i) => [row, buckets[i]])).toEqual(expected);
      }),
    );
  });
});

describe('The compared period', () => {
  it('is as many whole months before whole months, however long they are', () => {
    expect(comparedPeriod({ from: '2026-03-01', to: '2026-03-31' }, 'PREVIOUS_PERIOD')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(comparedPeriod({ from: '2026-01-01', to: '2026-06-30' }, 'PREVIOUS_PERIOD')).toEqual({
      from: '2025-07-01',
      to: '2025-12-31',
    });
  });

  it('is as many days before any other period, and the same days a year before', () => {
    expect(comparedPeriod({ from: '2026-03-05', to: '2026-03-14' }, 'PREVIOUS_PERIOD')).toEqual({
      from: '2026-02-23',
      to: '2026-03-04',
    });
    expect(comparedPeriod({ from: '2024-02-29', to: '2024-03-01' }, 'PREVIOUS_YEAR')).toEqual({
      from: '2023-02-28',
      to: '2023-03-01',
    });
    expect(comparedPeriod({ from: '2026-03-05', to: '2026-03-14' }, 'NONE')).toBeNull();
  });
});

describe('A calendar day', () => {
  it('exists or does not', () => {
    expect(['2026-02-28', '2026-02-30', '28.02.2026', '2026-2-1'].map(isCalendarDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isZone('Europe/Tallinn'), isZone('Europe/Atlantis')]).toEqual([true, false]);
    expect(addToDay('2026-01-31', 1, 'month')).toBe('2026-02-28');
  });
});
