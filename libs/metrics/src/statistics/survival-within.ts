/**
 * S at one time, without sorting what ended. Between two durations that were cut off, the factors (n − d)/n of Kaplan and
 * Meier cancel one another: with n waiting at the first and e ends in between they make (n − e)/n, and Greenwood's sum grows
 * by e/(n·(n − e)), whatever the times. So only what was cut off is put in order, and ends are counted in between.
 */
import { logLogInterval, type SurvivalAt } from './kaplan-meier.ts';
import { floatScratch, wholeScratch } from './scratch.ts';
import { sortDurations } from './sort-durations.ts';

export interface SurvivalWithin extends SurvivalAt {
  /** How many ended by then, or were lost from sight before. */
  readonly seen: number;
}

/** Slots in which the place of a duration among those cut off is looked up. */
const MOST_SLOTS = 4096;

const cutOffs = floatScratch();
const endsOfGaps = wholeScratch();
const slots = new Int32Array(MOST_SLOTS + 1);

/**
 * Durations `times` from `start` to before `end`, in any order, with 1 in `over` where one ended and 0 where it was cut off.
 * One that is cut off exactly at `time` has been seen through.
 */
export function survivalWithin(
  times: Float64Array,
  over: Float64Array,
  start: number,
  end: number,
  time: number,
): SurvivalWithin {
  const n = end - start;
  const cutOff = cutOffs.take(n);
  let ended = 0;
  let cut = 0;
  for (let i = start; i < end; i++) {
    const each = times[i] as number;
    if (over[i] === 1) {
      if (each <= time) ended++;
    } else if (each < time) cutOff[cut++] = each;
  }
  const endsBefore = endsOfGaps.take(cut + 1);
  if (cut === 0) endsBefore[0] = ended;
  else countBetween(times, over, start, end, time, sortDurations(cutOff.subarray(0, cut)), endsBefore);
  let survival = 1;
  let greenwood = 0;
  let waiting = n;
  for (let gap = 0; gap <= cut; gap++) {
    const ends = endsBefore[gap] as number;
    if (ends > 0) {
      survival *= (waiting - ends) / waiting;
      greenwood += ends / (waiting * (waiting - ends));
      waiting -= ends;
    }
    if (gap < cut) waiting--;
  }
  const standardError = survival === 0 ? null : survival * Math.sqrt(greenwood);
  const interval = logLogInterval(survival, greenwood);
  return { survival, atRisk: waiting, standardError, ...interval, seen: ended + cut };
}

/** In `endsBefore[g]`, how many ended after g of those cut off, which are `sorted`, and no later than the next of them. */
function countBetween(
  times: Float64Array,
  over: Float64Array,
  start: number,
  end: number,
  time: number,
  sorted: Float64Array,
  endsBefore: Int32Array,
): void {
  const cut = sorted.length;
  endsBefore.fill(0);
  const least = Math.min(0, sorted[0] as number);
  const scale = time > least ? MOST_SLOTS / (time - least) : 0;
  for (let slot = 0, g = 0; slot <= MOST_SLOTS; slot++) {
    while (g < cut && ((sorted[g] as number) - least) * scale < slot) g++;
    slots[slot] = g;
  }
  for (let i = start; i < end; i++) {
    const each = times[i] as number;
    if (over[i] !== 1 || each > time) continue;
    const slot = Math.floor((each - least) * scale);
    let g = slot > 0 ? (slots[slot] as number) : 0;
    while (g < cut && (sorted[g] as number) < each) g++;
    endsBefore[g] = (endsBefore[g] as number) + 1;
  }
}
