/** Moving ranges: how far each value lies from the one before. */

/** What the average range of two values is in standard deviations of a normal process (d₂ for n = 2). */
export const RANGE_IN_DEVIATIONS = 1.128;

/** null for fewer than two values. */
export function averageMovingRange(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const ranges = movingRanges(values);
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
}

export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)));
