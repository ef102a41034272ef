/**
 * The chart of counts over areas of opportunity that differ (days of a month, contacts of a week): limits ū ± 3·√(ū/a)
 * for the rate, hence a·ū ± 3·√(a·ū) for the counts themselves (Montgomery, Introduction to Statistical Quality Control, 7.3).
 * Where the rate wavers more than chance, the limits are Laney's: see overdispersion.ts.
 */
import { chartOf, type ControlChart, type Deviating } from './control-chart.ts';
import { dispersionOf } from './overdispersion.ts';

export interface CountOverArea {
  readonly count: number;
  /** Above 0: days, units, …; the same kind for all. */
  readonly area: number;
}

/** Values and limits per unit of area. */
export function rateChart(
  counts: readonly CountOverArea[],
  baseline: readonly CountOverArea[] = counts,
): ControlChart {
  const { rate, spread, counted } = rateOf(baseline);
  const deviating = ({ count, area }: CountOverArea): Deviating => ({
    value: count / area,
    centre: rate,
    sigma: Math.sqrt(spread / area),
  });
  return chartOf(
    counts.map(deviating),
    NOT_NEGATIVE,
    dispersionOf(baseline.map(deviating), counted / baseline.length),
  );
}

/** Values and limits as counts, so that they are the counts shown elsewhere: the centre of a long month is higher. */
export function countChart(
  counts: readonly CountOverArea[],
  baseline: readonly CountOverArea[] = counts,
): ControlChart {
  const { rate, spread, counted } = rateOf(baseline);
  const deviating = ({ count, area }: CountOverArea): Deviating => ({
    value: count,
    centre: rate * area,
    sigma: Math.sqrt(spread * area),
  });
  return chartOf(
    counts.map(deviating),
    NOT_NEGATIVE,
    dispersionOf(baseline.map(deviating), counted / baseline.length),
  );
}

const NOT_NEGATIVE = { least: 0, most: Infinity };

/** Where nothing was counted, half of one could have been. */
function rateOf(baseline: readonly CountOverArea[]) {
  const counted = baseline.reduce((sum, { count }) => sum + count, 0);
  const area = baseline.reduce((sum, each) => sum + each.area, 0);
  return { counted, rate: counted / area, spread: (counted === 0 ? 0.5 : counted) / area };
}
