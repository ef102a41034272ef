/** Numbers, times and names in the reader's language; one place, so that card, chart, table and list agree. */
import { formatChange, formatChanged, type PrintedChange } from '../format/format-change.ts';
import { formatDuration } from '../format/format-duration.ts';
import { formatValue } from '../format/format-value.ts';
import { dateFormat, withMinus } from '../format/formatters.ts';
import { exactDuration } from './exact-duration.ts';
import { spokenName } from './spoken-name.ts';
import type { Speech, Words } from './words.ts';

export interface Format {
  /** At most three digits that matter; the same text as on the command line. */
  value(unit: string, value: number | null): string;
  /** Everything that is known of it. */
  exact(unit: string, value: number | null): string;
  /** "2.1 – 3.4", or nothing where there is no interval. */
  interval(unit: string, low: number | null, high: number | null): string;
  duration(seconds: number): string;
  count(count: number): string;
  share(share: number): string;
  /** "+2.1 pp", "−20 min"; null where there is none to speak of. */
  change(unit: string, now: number | null, before: number | null): string | null;
  /** Both values beside the change between them, as fine as it takes for them to agree. */
  changed(unit: string, now: number | null, before: number | null): PrintedChange;
  /** "22 Nov 2026" */
  day(instant: string): string;
  /** "22 Nov": where the year is clear */
  shortDay(instant: string): string;
  /** "22 Nov 2026, 14:05" */
  moment(instant: string): string;
  /** "14:05" */
  clock(instant: string): string;
  /** "1 Jun – 22 Nov 2026" */
  days(from: string, to: string): string;
  /** "Mar 2026", "week 11", "14 Mar" */
  bucket(label: string): string;
  /** The same as short as an axis needs it: "Mar", "Jan 2026", "W 11". */
  bucketTick(label: string): string;
  /** A name of the workspace as it is written there, a code without its underscores; what is not known says so. */
  name(name: string | null | undefined): string;
}

const monthLabel = /^\d{4}-\d{2}$/;
const dayLabel = /^\d{4}-\d{2}-\d{2}$/;
const weekLabel = /^(\d{4})-W(\d{2})$/;
const quarterLabel = /^(\d{4})-Q(\d)$/;

/** Russian dates come with a sign for "year" whose full stop would stand before that of the sentence. */
const bare = (date: string): string => date.replaceAll(/\sг\./gu, '');

export function createFormat(intl: Speech, words: Words, zone: string): Format {
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    withMinus(intl.formatNumber(value, options));
  const date = (instant: string, options: Intl.DateTimeFormatOptions) =>
    bare(dateFormat(intl.locale, { timeZone: zone, ...options }).format(new Date(instant)));
  const utc = (day: string, options: Intl.DateTimeFormatOptions) =>
    bare(dateFormat(intl.locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`)));
  /** Alone, Estonian writes the short names of months out: "november", but "22. nov". */
  const monthBesideDay = (day: string): string =>
    dateFormat(intl.locale, { timeZone: 'UTC', day: 'numeric', month: 'short' })
      .formatToParts(new Date(`${day}T00:00:00Z`))
      .find(({ type }) => type === 'month')?.value ?? '';

  const format: Format = {
    value: (unit, value) => (value === null ? words('value.unknown') : formatValue(value, unit, intl.locale)),
    exact(unit, value) {
      if (value === null) return words('value.unknown');
      if (unit === 'seconds') return exactDuration(value, intl.locale);
      if (unit === 'share') return number(value, { style: 'percent', maximumFractionDigits: 2 });
      return number(value, { maximumFractionDigits: 3 });
    },
    interval(unit, low, high) {
      if (low === null && high === null) return '';
      if (high === null) return words('value.atLeast', { low: format.value(unit, low) });
      return words('value.interval', { low: format.value(unit, low ?? 0), high: format.value(unit, high) });
    },
    duration: (seconds) => formatDuration(seconds, intl.locale),
    count: (count) => number(count),
    share: (share) =>
      // A few are never "0%": that would say none.
      share > 0 && share < 0.005
        ? words('value.under', { share: number(0.01, { style: 'percent' }) })
        : number(share, { style: 'percent', maximumFractionDigits: share > 0.995 && share < 1 ? 1 : 0 }),
    change: (unit, now, before) => formatChange(now, before, unit, intl.locale),
    changed(unit, now, before) {
      const printed = formatChanged(before, now, unit, intl.locale);
      return {
        ...printed,
        before: before === null ? words('value.unknown') : printed.before,
        now: now === null ? words('value.unknown') : printed.now,
      };
    },
    day: (instant) => date(instant, { day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: (instant) => date(instant, { day: 'numeric', month: 'short' }),
    moment: (instant) =>
      date(instant, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }),
    clock: (instant) => date(instant, { hour: '2-digit', minute: '2-digit', hour12: false }),
    days: (from, to) =>
      bare(
        dateFormat(intl.locale, {
          timeZone: 'UTC',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
        }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
      ),
    bucket(label) {
      if (monthLabel.test(label)) return utc(`${label}-01`, { month: 'short', year: 'numeric' });
      if (dayLabel.test(label)) return utc(label, { day: 'numeric', month: 'short' });
      const week = weekLabel.exec(label);
      if (week !== null) return words('bucket.week', { week: Number(week[2]), year: week[1] ?? '' });
      const quarter = quarterLabel.exec(label);
      if (quarter !== null)
        return words('bucket.quarter', { quarter: quarter[2] ?? '', year: quarter[1] ?? '' });
      return label;
    },
    bucketTick(label) {
      if (monthLabel.test(label)) {
        const year = label.endsWith('-01') ? ({ year: 'numeric' } as const) : {};
        const alone = utc(`${label}-01`, { month: 'short', ...year });
        const beside = monthBesideDay(`${label}-01`);
        return 'year' in year || alone.length - beside.length < 3 ? alone : beside;
      }
      const week = weekLabel.exec(label);
      return week === null ? format.bucket(label) : words('bucket.week.tick', { week: Number(week[2]) });
    },
    name: (name) =>
      name === null || name === undefined || name === '' ? words('name.unknown') : spokenName(name),
  };
  return format;
}
