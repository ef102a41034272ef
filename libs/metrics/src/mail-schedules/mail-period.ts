/** The days that a mail is about: the last complete ones at a moment. */
import { addToDay, dayOf, firstDayOf } from '../periods/calendar-day.ts';
import type { Period } from '../periods/compared-period.ts';
import type { MailPeriod } from './mail-rhythm.ts';

/** Half a year is six whole months, whichever month it ends with. */
const LENGTHS = {
  WEEK: [1, 'week'],
  FOUR_WEEKS: [4, 'week'],
  MONTH: [1, 'month'],
  QUARTER: [1, 'quarter'],
  HALF_YEAR: [6, 'month'],
} as const;

/** `at` in milliseconds: weeks and months end where the zone is. The day of `at` itself is never among them. */
export function mailPeriod(kind: MailPeriod, at: number, zone: string): Period {
  const [count, unit] = LENGTHS[kind];
  const end = firstDayOf(dayOf(at, zone), unit);
  return { from: addToDay(end, -count, unit), to: addToDay(end, -1, 'day') };
}
