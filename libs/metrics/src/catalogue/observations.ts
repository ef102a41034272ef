import { codeDuration } from '../statistics/kaplan-meier.ts';
import { plainQuantile, plainQuantiles, quantilesBy, type PlainQuantile } from '../statistics/quantile.ts';
import { floatScratch } from '../statistics/scratch.ts';
import { sortDurations } from '../statistics/sort-durations.ts';
import type { SortedCells } from './sorted-cells.ts';

const scratch = floatScratch();

/**
 * What a metric reads off its rows: one entry per row, in the same order. What a metric never touches is the same for all
 * rows and is not even made.
 */
export class Observations {
  readonly length: number;
  /** Quantiles that are asked of the same stretches are looked for at once: all that will be asked. */
  quantiles: readonly number[] = [];
  /** Durations that were put in order once are kept for whoever reads more off them than one number. */
  keepsDurations = false;
  readonly #known = new Map<number, readonly PlainQuantile[]>();
  readonly #durations = new Map<number, Float64Array>();
  #sorted: SortedCells | null = null;
  #first: Float64Array | null = null;
  #second: Float64Array | null = null;
  #complete: Uint8Array | null = null;
  #recorded: Uint8Array | null = null;
  #excluded: Uint8Array | null = null;

  constructor(length: number) {
    this.length = length;
  }

  /** `second` null: 1 for all. Nothing is excluded, everything complete and recorded. */
  static of(first: Float64Array, second: Float64Array | null): Observations {
    const observations = new Observations(first.length);
    observations.#first = first;
    observations.#second = second;
    return observations;
  }

  /** Of nothing but values, in stretches that are in order; they are put together only where somebody asks for them one by one. */
  static ofSorted(sorted: SortedCells): Observations {
    const observations = new Observations(sorted.length);
    observations.#sorted = sorted;
    return observations;
  }

  /** Seconds, 0 or 1, numerator…: what the statistic takes as the value. Durations in milliseconds. */
  get first(): Float64Array {
    return (this.#first ??= this.#sorted?.together() ?? new Float64Array(this.length).fill(1));
  }

  /** Denominator of a ratio; 1 for a duration that is over, 0 for one still running. */
  get second(): Float64Array {
    return (this.#second ??= new Float64Array(this.length).fill(1));
  }

  /** 1: nothing that happens later can change it. */
  get complete(): Uint8Array {
    return (this.#complete ??= new Uint8Array(this.length).fill(1));
  }

  /** 1: read off what is recorded; 0: off what the workspace supposes where nothing is. */
  get recorded(): Uint8Array {
    return (this.#recorded ??= new Uint8Array(this.length).fill(1));
  }

  /** 0, or 1 + the position of the reason in the metric's list. */
  get excluded(): Uint8Array {
    return (this.#excluded ??= new Uint8Array(this.length));
  }

  /** Whether every row is complete, recorded, not excluded. */
  get allComplete(): boolean {
    return this.#complete === null;
  }

  get allRecorded(): boolean {
    return this.#recorded === null;
  }

  get noneExcluded(): boolean {
    return this.#excluded === null;
  }

  /**
   * From `start` to before `end`, coded as in kaplan-meier.ts, in ascending order. Valid until the next call, or for good where they
   * are kept.
   */
  durations(start: number, end: number): Float64Array {
    const stretch = start * (this.length + 1) + end;
    const known = this.#durations.get(stretch);
    if (known !== undefined) return known;
    const { first, second } = this;
    const length = end - start;
    const coded = this.keepsDurations ? new Float64Array(length) : scratch.take(length);
    for (let i = 0; i < length; i++)
      coded[i] = codeDuration(first[start + i] as number, second[start + i] === 1);
    sortDurations(coded);
    if (this.keepsDurations) this.#durations.set(stretch, coded);
    return coded;
  }

  /** Of the values from `start` to before `end`, at least one. */
  quantile(start: number, end: number, p: number): PlainQuantile {
    const sorted = this.#sorted;
    if (this.quantiles.length < 2 && sorted === null) return plainQuantile(this.first, start, end, p);
    const stretch = start * (this.length + 1) + end;
    let known = this.#known.get(stretch);
    if (known === undefined)
      this.#known.set(
        stretch,
        (known =
          sorted === null
            ? plainQuantiles(this.first, start, end, this.quantiles)
            : quantilesBy(end - start, this.quantiles, (ranks, into) =>
                sorted.select(start, end, ranks, into),
              )),
      );
    return known[this.quantiles.indexOf(p)] as PlainQuantile;
  }

  /**
   * The observations of cells numbered `group * buckets + bucket`, those of one bucket next to each other: for what does not
   * depend on the order within a cell.
   */
  byBucket(starts: Int32Array, buckets: number, what: 'first' | 'pair'): Observations {
    if (this.#sorted !== null) return Observations.ofSorted(this.#sorted.byBucket(buckets));
    const all = new Observations(this.length);
    if (this.#first !== null)
      regroup(this.#first, starts, buckets, (all.#first = new Float64Array(this.length)));
    if (what === 'pair' && this.#second !== null)
      regroup(this.#second, starts, buckets, (all.#second = new Float64Array(this.length)));
    return all;
  }

  /**
   * Entry `places[i]` becomes entry `i` of others; below 0 it is left out. `what`: the value alone, the pair, or also
   * whether each is complete.
   */
  take(others: Observations, places: Int32Array, what: 'first' | 'pair' | 'all'): void {
    if (others.#first !== null) scatter(others.#first, places, (this.#first = new Float64Array(this.length)));
    if (what === 'first') return;
    if (others.#second !== null)
      scatter(others.#second, places, (this.#second = new Float64Array(this.length)));
    if (what === 'all' && others.#complete !== null)
      scatterBytes(others.#complete, places, (this.#complete = new Uint8Array(this.length)));
  }

  get bytes(): number {
    const made = [this.#first, this.#second, this.#complete, this.#recorded, this.#excluded];
    return made.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
  }
}

function scatter(from: Float64Array, places: Int32Array, to: Float64Array): void {
  for (let i = 0; i < from.length; i++) {
    const place = places[i] as number;
    if (place >= 0) to[place] = from[i] as number;
  }
}

function scatterBytes(from: Uint8Array, places: Int32Array, to: Uint8Array): void {
  for (let i = 0; i < from.length; i++) {
    const place = places[i] as number;
    if (place >= 0) to[place] = from[i] as number;
  }
}

function regroup(from: Float64Array, starts: Int32Array, buckets: number, to: Float64Array): void {
  let next = 0;
  for (let bucket = 0; bucket < buckets; bucket++)
    for (let cell = bucket; cell < starts.length - 1; cell += buckets) {
      const end = starts[cell + 1] as number;
      for (let i = starts[cell] as number; i < end; i++) to[next++] = from[i] as number;
    }
}
