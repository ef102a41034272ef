/**
 * Puts instants into buckets, a batch at a time. Consecutive rows are mostly of the same bucket or the next, so the last
 * one found is tried first, then binary search on the edges. Never division: buckets are not equally long.
 */

/**
 * For the first `length` of `rows`: keeps those whose instant lies on the axis, in place, and writes their buckets.
 * `instants[via[row]]` when the instant stands in another table, else `instants[row]`. Unknown instants (NaN) are on no axis.
 * Returns how many were kept.
 */
export function keepOnAxis(
  rows: Int32Array,
  length: number,
  instants: Float64Array,
  via: Int32Array | null,
  edges: Float64Array,
  buckets: Int32Array,
): number {
  const first = edges[0] as number;
  const end = edges[edges.length - 1] as number;
  let bucket = 0;
  let low = first;
  let high = edges[1] as number;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const instant = instants[via === null ? row : (via[row] as number)] as number;
    if (!(instant >= first && instant < end)) continue;
    if (instant < low || instant >= high) {
      bucket = bucketOf(edges, instant);
      low = edges[bucket] as number;
      high = edges[bucket + 1] as number;
    }
    rows[kept] = row;
    buckets[kept] = bucket;
    kept++;
  }
  return kept;
}

/** The bucket of an instant that lies on the axis. */
export function bucketOf(edges: Float64Array, instant: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= instant) low = middle;
    else high = middle;
  }
  return low;
}
