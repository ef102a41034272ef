/**
 * Weekday and hour that the clock on the wall of a zone shows, for millions of instants. The hour of a day on which
 * clocks change is the one shown: in Tallinn nothing ever happens from 3 to 4 o'clock of the last Sunday in March, and
 * the hour from 3 to 4 of the last Sunday in October lasts twice as long.
 */
import { IANAZone } from 'luxon';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
/** 1 January 1970 was a Thursday, the fourth day of its week. */
const WEEKDAY_OF_FIRST = 3;

export interface WallClock {
  /** 0 = Monday to 6 = Sunday. */
  weekday(instant: number): number;
  /** 0 to 23. */
  hour(instant: number): number;
}

export function wallClock(zone: string): WallClock {
  const iana = IANAZone.create(zone);
  /** Offset of a day of UTC at whose ends it is the same; NaN where it changes in between. */
  const offsets = new Map<number, number>();
  const shown = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    let offset = offsets.get(day);
    if (offset === undefined) {
      const start = iana.offset(day * DAY);
      offset = start === iana.offset((day + 1) * DAY) ? start * MINUTE : NaN;
      offsets.set(day, offset);
    }
    return instant + (Number.isNaN(offset) ? iana.offset(instant) * MINUTE : offset);
  };
  return {
    weekday: (instant) => (((Math.floor(shown(instant) / DAY) + WEEKDAY_OF_FIRST) % 7) + 7) % 7,
    hour: (instant) => {
      const wall = shown(instant);
      return Math.floor((wall - Math.floor(wall / DAY) * DAY) / HOUR);
    },
  };
}
