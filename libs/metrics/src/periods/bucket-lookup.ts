/**
 * Puts instants into buckets, a batch at a time. Never by division: buckets are not equally long. Time is cut into slots of
 * which none is longer than the shortest bucket, so that at most one edge lies within a slot: a table says in which bucket
 * a slot begins, and one comparison whether the instant lies beyond the edge. What lies on no axis has a bucket of its own
 * after the last, so that nobody has to guess which of them a row is in.
 */

/** Where slots would be more, buckets are looked for by halving. */
const MOST_SLOTS = 1 << 16;

export class BucketLookup {
  readonly #edges: Float64Array;
  /** Where each bucket ends. */
  readonly #ends: Float64Array;
  /** 1 for a bucket, 0 for what lies on no axis. */
  readonly #keeps: Uint8Array;
  /** Bucket at the beginning of each slot, from 1: 0 is before the axis, the last one after it. */
  readonly #slots: Int32Array;
  /** Slots in a millisecond: a power of two, so that multiplying by it is exact. 0: no slots. */
  readonly #scale: number;

  constructor(edges: Float64Array) {
    const buckets = edges.length - 1;
    this.#edges = edges;
    this.#ends = Float64Array.of(...edges.subarray(1), Infinity);
    this.#keeps = new Uint8Array(buckets + 1).fill(1, 0, buckets);
    let shortest = Infinity;
    for (let b = 0; b < buckets; b++)
      shortest = Math.min(shortest, (edges[b + 1] as number) - (edges[b] as number));
    const first = edges[0] as number;
    const length = (edges[buckets] as number) - first;
    const scale = shortest >= 1 ? 1 / 2 ** Math.floor(Math.log2(shortest)) : 0;
    const slots = Math.ceil(length * scale);
    this.#scale = slots <= MOST_SLOTS ? scale : 0;
    this.#slots = new Int32Array(this.#scale === 0 ? 0 : slots + 2).fill(buckets);
    if (this.#scale > 0)
      for (let slot = 0; slot < slots; slot++) this.#slots[slot + 1] = bucketOf(edges, first + slot / scale);
  }

  /**
   * For the first `length` of `rows`: keeps those whose instant lies on the axis, in place, and writes their buckets.
   * `instants[via[row]]` when the instant stands in another table, else `instants[row]`. Unknown instants (NaN) are on no axis.
   * Returns how many were kept.
   */
  keepOnAxis(
    rows: Int32Array,
    length: number,
    instants: Float64Array,
    via: Int32Array | null,
    buckets: Int32Array,
  ): number {
    const slots = this.#slots;
    const scale = this.#scale;
    if (scale === 0) return this.#keepByHalving(rows, length, instants, via, buckets);
    const ends = this.#ends;
    const keeps = this.#keeps;
    const first = this.#edges[0] as number;
    const beyond = slots.length - 1;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const instant = instants[via === null ? row : (via[row] as number)] as number;
      // Not a number becomes 0: before the axis.
      const slot = Math.max(0, Math.min((instant - first) * scale + 1, beyond)) | 0;
      let bucket = slots[slot] as number;
      if (instant >= (ends[bucket] as number)) bucket++;
      rows[kept] = row;
      buckets[kept] = bucket;
      kept += keeps[bucket] as number;
    }
    return kept;
  }

  #keepByHalving(
    rows: Int32Array,
    length: number,
    instants: Float64Array,
    via: Int32Array | null,
    buckets: Int32Array,
  ): number {
    const edges = this.#edges;
    const first = edges[0] as number;
    const end = edges[edges.length - 1] as number;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const instant = instants[via === null ? row : (via[row] as number)] as number;
      if (!(instant >= first && instant < end)) continue;
      rows[kept] = row;
      buckets[kept++] = bucketOf(edges, instant);
    }
    return kept;
  }
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
