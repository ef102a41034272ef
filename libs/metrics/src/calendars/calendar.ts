/**
 * When a team works, as its organisation writes it down. Times are those of the clock on the wall in the calendar's zone,
 * "08:00-18:00"; one that ends at or before its beginning goes past midnight ("22:00-02:00") and belongs to the day
 * on which it begins. "00:00-24:00" is the whole day, of 23 to 25 hours.
 */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** "HH:MM-HH:MM", local time; several of a day may touch or overlap and count once. */
export type Hours = string;

export interface CalendarException {
  /** One day, "2026-12-24"; or from one day to another, both included. */
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  /** What begins on those days instead of the week's hours; none: closed. */
  readonly hours: readonly Hours[];
}

export interface Calendar {
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  /** A day that is not named is closed. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Hours[]>>>;
  readonly exceptions?: readonly CalendarException[];
}

/** Minutes after local midnight; `to` is up to 48 hours where the hours go past midnight. */
export interface LocalInterval {
  readonly from: number;
  readonly to: number;
}

const HOURS = /^(\d{2}):([0-5]\d)-(\d{2}):([0-5]\d)$/;
const DAY_MINUTES = 24 * 60;

/** null for what is no interval: "8-18", "25:00-26:00", or "08:00-08:00", which could mean nothing or a day. */
export function readHours(text: Hours): LocalInterval | null {
  const parts = HOURS.exec(text);
  if (parts === null) return null;
  const from = Number(parts[1]) * 60 + Number(parts[2]);
  const to = Number(parts[3]) * 60 + Number(parts[4]);
  if (from >= DAY_MINUTES || to > DAY_MINUTES || from === to) return null;
  return { from, to: to > from ? to : to + DAY_MINUTES };
}
