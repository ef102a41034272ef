/**
 * Days of the calendar, "2026-03-29", without zone or hour, and the instants at which they begin somewhere.
 *
 * A day does not begin at a fixed number of hours after the one before: it has 23, 24 or 25 hours, 23½ or 24½ on Lord
 * Howe Island. So days are counted on the calendar and only their beginnings are looked up in the zone.
 */
import { DateTime, IANAZone } from 'luxon';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const HALF_HOUR = 30 * 60 * 1000;
/** The calendar is counted in UTC, where every day has 24 hours. */
const DAY_OF_UTC = 24 * 60 * 60 * 1000;

/** True for a day that exists: "2026-02-30" does not. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

export function isZone(zone: string): boolean {
  return IANAZone.isValidZone(zone);
}

/** The day it is in the zone at that instant. */
export function dayOf(instant: number, zone: string): string {
  return DateTime.fromMillis(instant, { zone }).toISODate() as string;
}

/** Asked for again and again by every question of a page, and dear: kept, up to so many. */
const starts = new Map<string, number>();
const MOST_STARTS = 20_000;

/** The first instant of the day in the zone. Where midnight comes twice (Havana in autumn), the first of them. */
export function startOfDay(day: string, zone: string): number {
  const place = `${day} ${zone}`;
  const known = starts.get(place);
  if (known !== undefined) return known;
  if (starts.size >= MOST_STARTS) starts.clear();
  const start = searchStartOfDay(day, zone);
  starts.set(place, start);
  return start;
}

function searchStartOfDay(day: string, zone: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  let start = DateTime.fromObject({ year, month, day: date }, { zone }).toMillis();
  while (DateTime.fromMillis(start - HALF_HOUR, { zone }).day === date) start -= HALF_HOUR;
  return start;
}

export function addToDay(day: string, count: number, unit: CalendarUnit): string {
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'day' ? count : 7 * count;
    return new Date(Date.parse(day) + days * DAY_OF_UTC).toISOString().slice(0, 10);
  }
  const start = DateTime.fromISO(day, { zone: 'utc' });
  return start.plus(unit === 'quarter' ? { months: 3 * count } : { [unit]: count }).toISODate() as string;
}

/** First day of the week (Monday), month, quarter or year it lies in. */
export function firstDayOf(day: string, unit: CalendarUnit): string {
  return DateTime.fromISO(day, { zone: 'utc' }).startOf(unit).toISODate() as string;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_OF_UTC);
}

/** "2026-W11" for a week, "2026-Q1", "2026-03", "2026", and the day itself. */
export function labelOf(day: string, unit: CalendarUnit): string {
  const at = DateTime.fromISO(day, { zone: 'utc' });
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return at.toFormat("kkkk-'W'WW");
    case 'month':
      return at.toFormat('yyyy-MM');
    case 'quarter':
      return at.toFormat("yyyy-'Q'q");
    case 'year':
      return at.toFormat('yyyy');
  }
}
