/**
 * When a mail is due: every week on a weekday or every month on a day, at an hour of the clock on the wall in the zone of
 * the workspace. An hour that the clock leaves out in spring is due when it goes on after the gap; an hour that comes twice
 * in autumn is due the first time.
 */
import { DateTime } from 'luxon';
import { addToDay, dayOf, firstDayOf } from '../periods/calendar-day.ts';
import type { MailRhythm } from './mail-rhythm.ts';

const HALF_HOUR = 30 * 60 * 1000;

/** The first due time after the instant, in milliseconds. */
export function nextDue(rhythm: MailRhythm, zone: string, after: number): number {
  const today = dayOf(after, zone);
  return [-1, 0, 1, 2].map((step) => dueIn(rhythm, zone, today, step)).find((due) => due > after) as number;
}

/** The last due time at the instant or before it. */
export function latestDue(rhythm: MailRhythm, zone: string, at: number): number {
  const today = dayOf(at, zone);
  return [1, 0, -1, -2].map((step) => dueIn(rhythm, zone, today, step)).find((due) => due <= at) as number;
}

/** In the week or month of the day, so many further on. */
function dueIn(rhythm: MailRhythm, zone: string, day: string, step: number): number {
  if (rhythm.every === 'WEEK') {
    const monday = addToDay(firstDayOf(day, 'week'), step, 'week');
    return instantOf(addToDay(monday, rhythm.weekday - 1, 'day'), rhythm.hour, zone);
  }
  const first = addToDay(firstDayOf(day, 'month'), step, 'month');
  const last = addToDay(addToDay(first, 1, 'month'), -1, 'day');
  const wanted = addToDay(first, rhythm.day - 1, 'day');
  return instantOf(wanted < last ? wanted : last, rhythm.hour, zone);
}

/** The first instant at which the clock shows the hour, or has left it out. */
function instantOf(day: string, hour: number, zone: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const wanted = DateTime.fromObject({ year, month, day: date, hour }, { zone });
  if (wanted.hour !== hour || wanted.day !== date) return afterGap(wanted);
  let at = wanted.toMillis();
  for (const earlier of [2 * HALF_HOUR, HALF_HOUR]) {
    const before = DateTime.fromMillis(at - earlier, { zone });
    if (before.hour === hour && before.minute === 0 && before.day === date) at -= earlier;
  }
  return at;
}

/** Luxon carries on from before the gap, which ends up to its length too late. */
function afterGap(shown: DateTime): number {
  let at = shown.toMillis();
  const { offset, zone } = shown;
  while (
    DateTime.fromMillis(at - HALF_HOUR, { zone }).offset === offset &&
    shown.toMillis() - at < 4 * HALF_HOUR
  )
    at -= HALF_HOUR;
  return at;
}
