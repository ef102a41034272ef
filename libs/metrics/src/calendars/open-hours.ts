/**
 * A calendar turned into instants once: sorted intervals that do not touch, with the sum of all before each. The time open
 * between two instants is then a difference of two look-ups, O(log n) in the days covered. What is covered grows with
 * what is asked for, at least doubling each time.
 */
import { addToDay, dayOf } from '../periods/calendar-day.ts';
import type { Calendar } from './calendar.ts';
import { hoursOfDay } from './hours-of-day.ts';
import { localClock } from './local-clock.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Instants beyond are errors of a source; the calendar says nothing about them. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

export class OpenHours {
  readonly #calendar: Calendar;
  #coveredFrom = Infinity;
  #coveredTo = -Infinity;
  #starts = new Float64Array(0);
  #ends = new Float64Array(0);
  /** Milliseconds open before each start. */
  #before = new Float64Array(0);

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  /** Milliseconds open from one instant to another; 0 when `to` is not after `from`. */
  between(from: number, to: number): number {
    if (!(to > from)) return 0;
    const start = Math.max(from, EARLIEST);
    const end = Math.min(to, LATEST);
    if (!(end > start)) return 0;
    if (start < this.#coveredFrom || end > this.#coveredTo) this.#cover(start, end);
    return this.#until(end) - this.#until(start);
  }

  /** Open from the beginning of what is covered to the instant. */
  #until(instant: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= instant) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    const start = starts[low - 1] as number;
    return (this.#before[low - 1] as number) + Math.min(instant, this.#ends[low - 1] as number) - start;
  }

  #cover(from: number, to: number): void {
    const covered = this.#coveredTo - this.#coveredFrom;
    const wider = Math.max(YEAR, covered);
    if (covered < 0) {
      this.#coveredFrom = Math.max(EARLIEST, from - YEAR);
      this.#coveredTo = Math.min(LATEST, to + YEAR);
    } else {
      if (from < this.#coveredFrom) this.#coveredFrom = Math.max(EARLIEST, from - wider);
      if (to > this.#coveredTo) this.#coveredTo = Math.min(LATEST, to + wider);
    }
    this.#compile();
  }

  #compile(): void {
    const intervals = intervalsBetween(this.#calendar, this.#coveredFrom, this.#coveredTo);
    intervals.sort(([a], [b]) => a - b);
    const merged: [number, number][] = [];
    for (const [start, end] of intervals) {
      const last = merged.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    this.#starts = Float64Array.from(merged, ([start]) => start);
    this.#ends = Float64Array.from(merged, ([, end]) => end);
    this.#before = new Float64Array(merged.length);
    let sum = 0;
    merged.forEach(([start, end], i) => {
      this.#before[i] = sum;
      sum += end - start;
    });
  }
}

/** Of every day that touches the stretch, what begins on it; the day before may reach into it past midnight. */
function intervalsBetween(calendar: Calendar, from: number, to: number): [number, number][] {
  const { zone } = calendar;
  const hoursOf = hoursOfDay(calendar);
  const clock = localClock(zone, from - 5 * DAY, to + 5 * DAY);
  const lastDay = addToDay(dayOf(to, zone), 1, 'day');
  const intervals: [number, number][] = [];
  for (let day = addToDay(dayOf(from, zone), -2, 'day'); day <= lastDay; day = addToDay(day, 1, 'day')) {
    const midnight = Date.parse(day);
    for (const hours of hoursOf(day, (new Date(midnight).getUTCDay() + 6) % 7)) {
      const start = clock.first(midnight + hours.from * MINUTE);
      const end = clock.last(midnight + hours.to * MINUTE);
      if (end > start) intervals.push([start, end]);
    }
  }
  return intervals;
}

const compiled = new Map<string, OpenHours>();
const MOST_KEPT = 200;

/** The same for calendars of the same content, whatever they are called. */
export function openHoursOf(calendar: Calendar): OpenHours {
  const content = JSON.stringify({ ...calendar, name: '' });
  let open = compiled.get(content);
  if (open === undefined) {
    open = new OpenHours(calendar);
    if (compiled.size >= MOST_KEPT) compiled.delete(compiled.keys().next().value as string);
    compiled.set(content, open);
  }
  return open;
}
