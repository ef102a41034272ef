/** What a metric reads off its rows: one entry per row, in the same order. */
export class Observations {
  /** Seconds, 0 or 1, numerator…: what the statistic takes as the value. Durations in milliseconds. */
  readonly first: Float64Array;
  /** Denominator of a ratio; 1 for a duration that is over, 0 for one still running. */
  readonly second: Float64Array;
  /** 1: nothing that happens later can change it. */
  readonly complete: Uint8Array;
  /** 1: read off what is recorded; 0: off what the workspace supposes where nothing is. */
  readonly recorded: Uint8Array;
  /** 0, or 1 + the position of the reason in the metric's list. */
  readonly excluded: Uint8Array;

  constructor(length: number) {
    this.first = new Float64Array(length).fill(1);
    this.second = new Float64Array(length).fill(1);
    this.complete = new Uint8Array(length).fill(1);
    this.recorded = new Uint8Array(length).fill(1);
    this.excluded = new Uint8Array(length);
  }

  /** Entry `to` becomes entry `i` of others; only those that are counted are taken. */
  take(others: Observations, i: number, to: number): void {
    this.first[to] = others.first[i] as number;
    this.second[to] = others.second[i] as number;
    this.complete[to] = others.complete[i] as number;
  }
}
