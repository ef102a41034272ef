/** Stretches of numbers in ascending order, each in a cell. */
import { SortedCells } from '../../catalogue/sorted-cells.ts';
import { BOUNDS, countStretch, type CountedSource } from '../../statistics/sorted-runs.ts';
import { addTo } from '../counts.ts';

const FIRST_CAPACITY = 1024;

export class Runs {
  length = 0;
  /** Of each: its cell, its number in its source, and from where to before where it is of the values there. */
  cells = new Int32Array(FIRST_CAPACITY);
  numbers = new Int32Array(FIRST_CAPACITY);
  from = new Int32Array(FIRST_CAPACITY);
  to = new Int32Array(FIRST_CAPACITY);
  readonly #sources: { readonly source: CountedSource; readonly firstRun: number }[] = [];

  /** Runs that are added from now on are of this source. */
  begin(source: CountedSource): void {
    this.#sources.push({ source, firstRun: this.length });
  }

  add(cell: number, number: number, from: number, to: number): void {
    if (this.length === this.cells.length) {
      this.cells = doubled(this.cells);
      this.numbers = doubled(this.numbers);
      this.from = doubled(this.from);
      this.to = doubled(this.to);
    }
    this.cells[this.length] = cell;
    this.numbers[this.length] = number;
    this.from[this.length] = from;
    this.to[this.length++] = to;
  }

  /** The same of cells `group * buckets + bucket` without their groups. */
  inOneGroup(buckets: number): Runs {
    const runs = new Runs();
    runs.length = this.length;
    runs.cells = this.cells.map((cell) => cell % buckets);
    runs.numbers = this.numbers;
    runs.from = this.from;
    runs.to = this.to;
    runs.#sources.push(...this.#sources);
    return runs;
  }

  /** How many numbers there are in each of so many cells. */
  counts(cells: number): Int32Array {
    const counts = new Int32Array(cells);
    for (let run = 0; run < this.length; run++)
      addTo(counts, this.cells[run] as number, (this.to[run] as number) - (this.from[run] as number));
    return counts;
  }

  /** As stretches of cells, with one more for the numbers in each of which cell `c` is `own` from `starts[c]` to before `starts[c + 1]`. */
  sortedCells(own: Float64Array, starts: Int32Array, bounds: Float64Array): SortedCells {
    const cells = starts.length - 1;
    const all = new Runs();
    all.length = this.length;
    all.cells = this.cells.slice();
    all.numbers = this.numbers.slice();
    all.from = this.from.slice();
    all.to = this.to.slice();
    for (let cell = 0; cell < cells; cell++) {
      const from = starts[cell] as number;
      const to = starts[cell + 1] as number;
      if (from < to) all.add(cell, all.length - this.length, from, to);
    }
    const { length } = all;
    const below = new Int32Array(BOUNDS * (length - this.length));
    for (let i = this.length; i < length; i++)
      countStretch(own, all.from[i] as number, all.to[i] as number, bounds, below, i - this.length);
    const sourceOf = new Int32Array(length).fill(this.#sources.length, this.length);
    for (const [s, { firstRun }] of this.#sources.entries())
      sourceOf.fill(s, firstRun, this.#sources[s + 1]?.firstRun ?? this.length);
    return new SortedCells(cells, all.cells.subarray(0, length), {
      sources: [...this.#sources.map(({ source }) => source), { values: own, below }],
      sourceOf,
      numberOf: all.numbers.subarray(0, length),
      from: all.from.subarray(0, length),
      to: all.to.subarray(0, length),
    });
  }

  /** Writes the numbers of each cell to `into` from `starts[cell]` on. */
  copy(starts: Int32Array, into: Float64Array): void {
    const next = starts.slice();
    for (const [s, { source, firstRun }] of this.#sources.entries()) {
      const end = this.#sources[s + 1]?.firstRun ?? this.length;
      const { values } = source;
      for (let run = firstRun; run < end; run++) {
        const cell = this.cells[run] as number;
        const to = this.to[run] as number;
        let place = next[cell] as number;
        for (let i = this.from[run] as number; i < to; i++) into[place++] = values[i] as number;
        next[cell] = place;
      }
    }
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
