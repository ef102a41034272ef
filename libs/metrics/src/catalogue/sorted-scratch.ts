import { sortDurations } from '../statistics/sort-durations.ts';

/** One buffer for sorting, used again for every cell: valid until the next call. */
let buffer = new Float64Array(4096);

export function sortedScratch(length: number, fill: (into: Float64Array) => void): Float64Array {
  if (buffer.length < length) buffer = new Float64Array(length * 2);
  const values = buffer.subarray(0, length);
  fill(values);
  return sortDurations(values);
}
