/**
 * Instants in all the ways in which people's tables write them. Which of two numbers is the day is never decided here,
 * row by row: the mapping says it for the whole column.
 */
import { DateTime } from 'luxon';
import { monthNamed } from './words/months.ts';
import type { TimeFormat } from '@twicetold/metrics/mapping-uses';

const CLOCK = String.raw`(?:,?[ T]+(?:at |kell |в |à )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?(?: ?([AaPp])\.?[Mm]\.?)?)?`;
const OFFSET = String.raw`(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${OFFSET}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;
const BY_PLACE = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${CLOCK}${OFFSET}$`);
const DAY_NAMED = new RegExp(
  String.raw`^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er)?\.?[ -](?:de )?(\p{L}+)\.?,?[ -](\d{4}|\d{2})(?: г\.?| a\.?)?${CLOCK}${OFFSET}$`,
  'u',
);
const MONTH_NAMED = new RegExp(
  String.raw`^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${CLOCK}${OFFSET}$`,
  'u',
);
const NUMBER = /^\d{1,16}(?:[.,]\d+)?$/;

export type MomentShape = 'iso' | 'by_place' | 'named' | 'compact' | 'number';

/** Numbers of a calendar and a clock; nothing says yet that there is such a day. */
interface Written {
  readonly shape: MomentShape;
  readonly year: number;
  /** Of `by_place`: the first and the second number, in the order written. */
  readonly month: number;
  readonly day: number;
  readonly clock: readonly [hour: number, minute: number, second: number, millisecond: number];
  readonly hasClock: boolean;
  /** Minutes east of Greenwich; null = not written. */
  readonly offset: number | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Excel's day 0 for dates after its 29 February 1900, a day that it alone counts. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);
const EXCEL_1904_ZERO = Date.UTC(1904, 0, 1);

export function writtenMoment(text: string): Written | null {
  let found = YEAR_FIRST.exec(text);
  if (found !== null) return written('iso', found[1], found[3], found[4], found.slice(5));
  found = BY_PLACE.exec(text);
  if (found !== null) return written('by_place', found[4], found[1], found[3], found.slice(5));
  found = DAY_NAMED.exec(text);
  if (found !== null) return named(found[3], found[2], found[1], found.slice(4));
  found = MONTH_NAMED.exec(text);
  if (found !== null) return named(found[3], found[1], found[2], found.slice(4));
  found = COMPACT.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zulu] = found;
  return written('compact', year, month, day, [hour, minute, second, undefined, undefined, zulu]);
}

/**
 * Milliseconds since 1970 UTC; null for what is no instant so written, or a day or hour that does not exist.
 * @param zone IANA; of an hour that a clock shows twice the first is taken
 */
export function momentOf(text: string, format: TimeFormat, zone: string): number | null {
  if (format !== 'iso' && format !== 'day_first' && format !== 'month_first')
    return NUMBER.test(text) ? numbered(Number(text.replace(',', '.')), format, zone) : null;
  const moment = writtenMoment(text);
  if (moment === null) return null;
  if (moment.shape !== 'by_place') return instant(moment, moment.month, moment.day, zone);
  if (format === 'iso') return null;
  const [day, month] = format === 'day_first' ? [moment.month, moment.day] : [moment.day, moment.month];
  return instant(moment, month, day, zone);
}

function numbered(value: number, format: TimeFormat, zone: string): number | null {
  switch (format) {
    case 'epoch_seconds':
      return Math.round(value * 1000);
    case 'epoch_milliseconds':
      return Math.round(value);
    default: {
      const zero = format === 'excel_serial' ? EXCEL_ZERO : EXCEL_1904_ZERO;
      return inZone(zero + Math.round(value * 86_400) * 1000, zone);
    }
  }
}

function instant({ year, clock, offset }: Written, month: number, day: number, zone: string): number | null {
  const [hour, minute, second, millisecond] = clock;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const at = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  return offset === null ? inZone(at, zone) : at - offset * MINUTE_MS;
}

const offsets = new Map<string, { zone: string; offset: number | null }>();

/** @param local the clock of the zone, as if it were UTC */
function inZone(local: number, zone: string): number | null {
  if (zone === 'UTC') return local;
  // One look-up an hour of a zone is enough but for the hours in which clocks change.
  const hour = Math.floor(local / 3_600_000);
  const key = `${zone} ${hour}`;
  let known = offsets.get(key);
  if (known === undefined) {
    const [from, to] = [offsetAt(hour * 3_600_000, zone), offsetAt((hour + 1) * 3_600_000 - 1, zone)];
    known = { zone, offset: from === to ? from : null };
    if (offsets.size > 100_000) offsets.clear();
    offsets.set(key, known);
  }
  return local - (known.offset ?? offsetAt(local, zone)) * MINUTE_MS;
}

function offsetAt(local: number, zone: string): number {
  const clock = new Date(local);
  return DateTime.fromObject(
    {
      year: clock.getUTCFullYear(),
      month: clock.getUTCMonth() + 1,
      day: clock.getUTCDate(),
      hour: clock.getUTCHours(),
      minute: clock.getUTCMinutes(),
      second: clock.getUTCSeconds(),
    },
    { zone },
  ).offset;
}

function named(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: readonly (string | undefined)[],
): Written | null {
  const number = monthNamed(month ?? '');
  return number === null ? null : written('named', year, String(number), day, rest);
}

function written(
  shape: MomentShape,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, fraction, half, offset]: readonly (string | undefined)[],
): Written | null {
  const hours = Number(hour ?? 0);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const years = Number(year);
  return {
    shape,
    // Two digits: no log of cases is older than 1970.
    year: year?.length === 2 ? years + (years < 70 ? 2000 : 1900) : years,
    month: Number(month),
    day: Number(day),
    clock: [
      half === undefined ? hours : (hours % 12) + (/p/i.test(half) ? 12 : 0),
      Number(minute ?? 0),
      Number(second ?? 0),
      Number((fraction ?? '').slice(0, 3).padEnd(3, '0')),
    ],
    hasClock: hour !== undefined,
    offset: offset === undefined ? null : minutesEast(offset),
  };
}

function minutesEast(offset: string): number {
  if (/^[A-Z]/.test(offset)) return 0;
  const digits = offset.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset.startsWith('-') ? -minutes : minutes;
}

export const isDayLong = (text: string): boolean => writtenMoment(text)?.hasClock === false;
export { DAY_MS };
