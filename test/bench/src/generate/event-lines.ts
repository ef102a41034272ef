/**
 * The whole log in the order in which it came in, day by day. Kept in memory is only what cases opened so far will bring
 * on later days.
 */
import { placesOf } from './blocks.ts';
import { DAYS, FIRST_DAY } from './desk.ts';
import { happeningsOf, type Happening } from './one-case.ts';

const DAY = 86_400_000;

export interface Log {
  readonly seed: number;
  readonly cases: number;
  /** Only cases that a log of so many has not: what comes in when it grows. */
  readonly beyond?: number;
}

/** Lines of one day at a time, ascending by time, each with its end of line. */
export function* daysOfLog({ seed, cases, beyond = 0 }: Log): Generator<string[]> {
  const later = new Map<number, Happening[]>();
  for (let day = 0; day < DAYS; day++) {
    const today = later.get(day) ?? [];
    later.delete(day);
    for (const place of placesOf(seed, day, cases, beyond)) {
      for (const happening of happeningsOf(seed, place, day)) {
        const on = Math.floor((happening.at - FIRST_DAY) / DAY);
        if (on === day) today.push(happening);
        else if (later.get(on)?.push(happening) === undefined) later.set(on, [happening]);
      }
    }
    // By time; what has the same, in the order in which it was made.
    today.sort((a, b) => a.at - b.at);
    yield today.map(({ line }) => `${line}\n`);
  }
}
