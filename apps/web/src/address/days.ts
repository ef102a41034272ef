/** Calendar days as text, "2026-03-14": they have no clock and no zone, so they compare and subtract as they stand. */
import { dateFormat } from '@twicetold/metrics/question';

export type Day = string;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): boolean =>
  dayPattern.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** The day on which an instant falls for somebody living in the zone. */
export function dayOf(instant: string, zone: string): Day {
  return dateFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

/** The first of the month so many months before the month of the day. */
export function monthsBefore(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Number of days from the first to the last, both included. */
export const daysIn = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
