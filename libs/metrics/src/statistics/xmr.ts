/**
 * The chart of individual values and moving ranges, for measurements of which nothing is known but the values: the
 * limits are the average ± 2.66 times the average moving range, and 3.268 times it for the ranges (Wheeler, Understanding
 * Variation). The range from one point to the next is hardly moved by a step or a trend, where the standard deviation
 * of all values would take either for the noise and never show it.
 */
import { chartOf, type ControlChart, type Range } from './control-chart.ts';
import { averageMovingRange, movingRanges, RANGE_IN_DEVIATIONS } from './moving-range.ts';

export interface IndividualsChart extends ControlChart {
  /** One per point but the first. */
  readonly ranges: readonly number[];
  readonly averageRange: number;
  /** A range above it is a jump that the process does not make by itself. */
  readonly rangeLimit: number;
}

const ANY: Range = { least: -Infinity, most: Infinity };
const RANGE_LIMIT = 3.268;

/** At least two values in the baseline; `within`: where values end by nature. */
export function individualsChart(
  values: readonly number[],
  baseline: readonly number[] = values,
  within: Range = ANY,
): IndividualsChart {
  const averageRange = averageMovingRange(baseline);
  if (averageRange === null) throw new RangeError('at least two values');
  const centre = baseline.reduce((sum, value) => sum + value, 0) / baseline.length;
  const sigma = averageRange / RANGE_IN_DEVIATIONS;
  return {
    ...chartOf(
      values.map((value) => ({ value, centre, sigma })),
      within,
      1,
    ),
    ranges: movingRanges(values),
    averageRange,
    rangeLimit: RANGE_LIMIT * averageRange,
  };
}
