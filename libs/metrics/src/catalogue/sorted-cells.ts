import { orderStatisticsOfStretches, type Stretches } from '../statistics/sorted-runs.ts';

/** Values of cells, in stretches each of which is in ascending order: stretches of a cell lie next to each other. */
export class SortedCells {
  readonly length: number;
  readonly #stretches: Stretches;
  /** By cell: its first stretch, and how many values there are before. One more of each after the last cell. */
  readonly #firstOf: Int32Array;
  readonly #starts: Int32Array;

  /** `cellOf`: of each stretch; in any order. */
  constructor(cells: number, cellOf: Int32Array, { sources, sourceOf, numberOf, from, to }: Stretches) {
    const firstOf = new Int32Array(cells + 1);
    const starts = new Int32Array(cells + 1);
    for (let i = 0; i < cellOf.length; i++) {
      const after = (cellOf[i] as number) + 1;
      firstOf[after] = (firstOf[after] as number) + 1;
      starts[after] = (starts[after] as number) + (to[i] as number) - (from[i] as number);
    }
    for (let cell = 1; cell <= cells; cell++) {
      firstOf[cell] = (firstOf[cell] as number) + (firstOf[cell - 1] as number);
      starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
    }
    const next = firstOf.slice();
    const places = cellOf.map((cell) => {
      const place = next[cell] as number;
      next[cell] = place + 1;
      return place;
    });
    const placed = (numbers: Int32Array): Int32Array => {
      const inPlaces = new Int32Array(numbers.length);
      for (let i = 0; i < places.length; i++) inPlaces[places[i] as number] = numbers[i] as number;
      return inPlaces;
    };
    this.#stretches = {
      sources,
      sourceOf: placed(sourceOf),
      numberOf: placed(numberOf),
      from: placed(from),
      to: placed(to),
    };
    this.#firstOf = firstOf;
    this.#starts = starts;
    this.length = starts[cells] as number;
  }

  /** Cells begin where `Cells.starts` say. */
  select(start: number, end: number, ranks: readonly number[], into: Float64Array): void {
    const first = this.#firstOf[firstAtLeast(this.#starts, start)] as number;
    const after = this.#firstOf[firstAtLeast(this.#starts, end)] as number;
    orderStatisticsOfStretches(this.#stretches, first, after, ranks, into);
  }

  /** Cells `group * buckets + bucket` as cells `bucket`. */
  byBucket(buckets: number): SortedCells {
    const cellOf = new Int32Array(this.#stretches.from.length);
    for (let cell = 0; cell < this.#firstOf.length - 1; cell++)
      cellOf.fill(cell % buckets, this.#firstOf[cell], this.#firstOf[cell + 1]);
    return new SortedCells(buckets, cellOf, this.#stretches);
  }

  together(): Float64Array {
    const { sources, sourceOf, from, to } = this.#stretches;
    const all = new Float64Array(this.length);
    for (let i = 0, place = 0; i < from.length; i++) {
      const values = sources[sourceOf[i] as number]?.values.subarray(from[i], to[i]);
      if (values === undefined) continue;
      all.set(values, place);
      place += values.length;
    }
    return all;
  }
}

/** The first place of the number or of a larger one, of numbers in ascending order. */
function firstAtLeast(numbers: Int32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
