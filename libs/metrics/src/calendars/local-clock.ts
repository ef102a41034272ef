/**
 * From the clock on the wall to instants. On a day on which clocks change, a time of the wall may not exist or exist
 * twice. Hours that begin at a time that does not exist begin when the clock jumps over it, and end there likewise; hours
 * begin at the first of two equal times and end at the second. So a night shift of a spring night is an hour
 * shorter and that of an autumn night an hour longer, as they are for those who work them.
 */
import { IANAZone } from 'luxon';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** All milliseconds. `wall`: what the clock shows, written as if it were UTC. */
export interface LocalClock {
  /** First instant at which the clock shows this, or jumps over it. */
  first(wall: number): number;
  /** Last such instant. */
  last(wall: number): number;
}

interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Good for walls from one day after `from` to one day before `to`. */
export function localClock(zone: string, from: number, to: number): LocalClock {
  const iana = IANAZone.create(zone);
  const offsetAt = (instant: number) => iana.offset(instant) * MINUTE;
  const changes = changesBetween(offsetAt, from, to);
  const firstOffset = offsetAt(from);
  return {
    first: (wall) => instantOf(wall, changes, firstOffset, 'first'),
    last: (wall) => instantOf(wall, changes, firstOffset, 'last'),
  };
}

/** Zones change their clocks at most once a day. */
function changesBetween(offsetAt: (instant: number) => number, from: number, to: number): Change[] {
  const changes: Change[] = [];
  let before = offsetAt(from);
  for (let start = from; start < to; start += DAY) {
    const after = offsetAt(start + DAY);
    if (after !== before) changes.push({ at: changeIn(offsetAt, start, start + DAY), before, after });
    before = after;
  }
  return changes;
}

/** First instant, to the millisecond, at which the offset is that of `high`. */
function changeIn(offsetAt: (instant: number) => number, low: number, high: number): number {
  const before = offsetAt(low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function instantOf(wall: number, changes: readonly Change[], firstOffset: number, which: 'first' | 'last') {
  // The change whose neighbourhood the wall is in: the last one that the clock has reached by showing it at the earliest.
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, before, after } = changes[middle] as Change;
    if (wall >= at + Math.min(before, after)) low = middle + 1;
    else high = middle;
  }
  const change = changes[low - 1];
  if (change === undefined) return wall - firstOffset;
  const { at, before, after } = change;
  const shownBefore = wall - before < at;
  const shownAfter = wall - after >= at;
  if (shownBefore && shownAfter) return which === 'first' ? wall - before : wall - after;
  if (shownBefore) return wall - before;
  return shownAfter ? wall - after : at;
}
