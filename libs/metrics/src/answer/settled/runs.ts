/** Stretches of numbers in ascending order, each in a cell. */
import { addTo } from '../counts.ts';

const FIRST_CAPACITY = 1024;

export class Runs {
  length = 0;
  /** Of each: its cell, and from where to before where of the values of its source. */
  cells = new Int32Array(FIRST_CAPACITY);
  from = new Int32Array(FIRST_CAPACITY);
  to = new Int32Array(FIRST_CAPACITY);
  readonly #sources: { readonly values: Float64Array; readonly firstRun: number }[] = [];

  /** Runs that are added from now on are of these values. */
  begin(values: Float64Array): void {
    this.#sources.push({ values, firstRun: this.length });
  }

  add(cell: number, from: number, to: number): void {
    if (this.length === this.cells.length) {
      this.cells = doubled(this.cells);
      this.from = doubled(this.from);
      this.to = doubled(this.to);
    }
    this.cells[this.length] = cell;
    this.from[this.length] = from;
    this.to[this.length++] = to;
  }

  /** The same of cells `group * buckets + bucket` without their groups. */
  inOneGroup(buckets: number): Runs {
    const runs = new Runs();
    runs.length = this.length;
    runs.cells = this.cells.map((cell) => cell % buckets);
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

  /** Writes the numbers of each cell to `into` from `starts[cell]` on. */
  copy(starts: Int32Array, into: Float64Array): void {
    const next = starts.slice();
    for (const [s, { values, firstRun }] of this.#sources.entries()) {
      const end = this.#sources[s + 1]?.firstRun ?? this.length;
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
