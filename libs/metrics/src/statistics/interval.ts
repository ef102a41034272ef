/** 95 % interval; null where the side cannot be known. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}
export const NO_INTERVAL: Interval = { low: null, high: null };
