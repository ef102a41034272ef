import { floatScratch } from '../statistics/scratch.ts';
import { sortDurations } from '../statistics/sort-durations.ts';

const values = floatScratch();

/** One buffer for sorting, used again for every cell: valid until the next call. */
export function sortedScratch(length: number, fill: (into: Float64Array) => void): Float64Array {
  const into = values.take(length);
  fill(into);
  return sortDurations(into);
}
