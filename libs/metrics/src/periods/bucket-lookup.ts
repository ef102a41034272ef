/**
 * Puts instants into buckets, a batch at a time. Never by division: buckets are not equally long. Time is cut into slots of
 * which none is longer than the shortest bucket, so that at most one edge lies within a slot: a table says in which bucket
 * a slot begins, and one comparison whether the instant lies beyond the edge.
 */

/** Buckets shorter than a slot of so many on the axis are looked for by halving. */
const MOST_SLOTS = 1 << 16;

export class BucketLookup {
  readonly edges: Float64Array;
  /** Bucket at the beginning of each slot. */
  readonly #slots: Int32Array;
  /** Slots in a millisecond: a power of two, so that multiplying by it is exact. 0: no slots. */
  readonly #scale: number;

  constructor(edges: Float64Array) {
    this.edges = edges;
    let shortest = Infinity;
    for (let b = 1; b < edges.length; b++)
      shortest = Math.min(shortest, (edges[b] as number) - (edges[b - 1] as number));
    const first = edges[0] as number;
    const length = (edges[edges.length - 1] as number) - first;
    const scale = shortest >= 1 ? 1 / 2 ** Math.floor(Math.log2(shortest)) : 0;
    const slots = Math.ceil(length * scale);
    this.#scale = slots <= MOST_SLOTS ? scale : 0;
    this.#slots = new Int32Array(this.#scale === 0 ? 0 : slots);
    for (let slot = 0; slot < this.#slots.length; slot++)
      this.#slots[slot] = bucketOf(edges, first + slot / this.#scale);
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
    const { edges } = this;
    const slots = this.#slots;
    const scale = this.#scale;
    const first = edges[0] as number;
    const end = edges[edges.length - 1] as number;
    const one = edges.length === 2;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const instant = instants[via === null ? row : (via[row] as number)] as number;
      if (!(instant >= first && instant < end)) continue;
      let bucket = 0;
      if (!one) {
        if (scale === 0) bucket = bucketOf(edges, instant);
        else {
          bucket = slots[((instant - first) * scale) | 0] as number;
          if (instant >= (edges[bucket + 1] as number)) bucket++;
        }
      }
      rows[kept] = row;
      buckets[kept] = bucket;
      kept++;
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
