/**
 * The company's calendar. All sites keep Tallinn time: UTC+2, and UTC+3 from the last Sunday of March, 01:00 UTC,
 * to the last Sunday of October, 01:00 UTC (Directive 2000/84/EC).
 */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

export function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 3 * HOUR : 2 * HOUR;
}

function lastSunday(year: number, month: number): number {
  const lastDay = Date.UTC(year, month + 1, 0, 1);
  return lastDay - new Date(lastDay).getUTCDay() * DAY;
}

/** Local wall clock, written as if it were UTC, so that the UTC getters of Date read it. */
export function wallClock(instant: number): Date {
  return new Date(instant + offsetAt(instant));
}

export function fromWallClock(wall: number): number {
  return wall - offsetAt(wall - 2 * HOUR);
}

/** Midnight of the local day, `days` later. */
export function localMidnight(instant: number, days = 0): number {
  const wall = wallClock(instant);
  return fromWallClock(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days));
}

/** Midnight of the first day of the local month, `months` later (earlier when negative). */
export function localMonth(instant: number, months = 0): number {
  const wall = wallClock(instant);
  return fromWallClock(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + months, 1));
}

/** The same moment so many months earlier. */
export function monthsBefore(instant: number, months: number): number {
  const wall = wallClock(instant);
  wall.setUTCMonth(wall.getUTCMonth() - months);
  return fromWallClock(wall.getTime());
}

export interface OfficeHours {
  readonly opens: number;
  readonly closes: number;
  readonly weekends: boolean;
}

/** The moment itself when the office is open, else some minutes after it opens next. */
export function whenOpen(instant: number, hours: OfficeHours): number {
  for (let day = 0; ; day++) {
    const midnight = localMidnight(instant, day);
    const weekday = wallClock(midnight).getUTCDay();
    if (!hours.weekends && (weekday === 0 || weekday === 6)) continue;
    const opening = midnight + hours.opens * HOUR;
    if (instant < opening) return opening + (instant % (50 * MINUTE));
    if (instant < midnight + hours.closes * HOUR) return instant;
  }
}

/** Six in the evening of the working day that is so many days later: what "by Thursday" means. */
export function eveningAfter(instant: number, days: number): number {
  const weekday = wallClock(localMidnight(instant, days)).getUTCDay();
  const weekend = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return localMidnight(instant, days + weekend) + 18 * HOUR;
}

const SEASON = [1.2, 1.05, 1, 0.96, 0.95, 0.94, 0.85, 0.9, 1.05, 1.06, 1.1, 1.15];
const WEEKDAY = [0.45, 1.3, 1.18, 1.1, 1.08, 1.12, 0.62];
/** Month and day. */
export const HOLIDAYS = ['01-01', '02-24', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25', '12-26'];

/** How busy a day is against the average day. */
export function busyness(midnight: number): number {
  const wall = wallClock(midnight);
  const holiday = HOLIDAYS.includes(wall.toISOString().slice(5, 10)) ? 0.4 : 1;
  return (SEASON[wall.getUTCMonth()] as number) * (WEEKDAY[wall.getUTCDay()] as number) * holiday;
}
