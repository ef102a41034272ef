export interface Loaded {
  /** false: cut off, and how far it was then. */
  readonly whole: boolean;
  readonly events: number;
  readonly rejected: number;
  /** Until everything was in the log. */
  readonly acceptedMs: number;
  /** Until everything was computed, and the load finished. */
  readonly wholeMs: number;
  /** Of the loading process until then, which hardly depends on what else runs on the machine. */
  readonly acceptedCpuMs: number;
  readonly wholeCpuMs: number;
}

export interface LoadedWith extends Loaded {
  readonly peakBytes: number;
}
