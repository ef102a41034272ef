/**
 * What all control charts have in common: a centre, limits for each point at three standard deviations, and the points
 * that are signals. The limits come from a baseline, by default the points themselves.
 */
import { westernElectric, type Signal } from './western-electric.ts';

export interface ChartPoint {
  readonly value: number;
  readonly centre: number;
  /** Limits: values within them are what the process gives without any change. */
  readonly low: number;
  readonly high: number;
  /** Distance from the centre, in standard deviations. */
  readonly deviation: number;
  readonly signals: readonly Signal[];
}

export interface ControlChart {
  readonly points: readonly ChartPoint[];
  /**
   * How much wider than chance alone the limits are, because the rate itself wavers from point to point (Laney's σ_z); 1 where
   * it does not, or where the limits were measured to begin with.
   */
  readonly dispersion: number;
}

/** A value with the centre and the standard deviation that are its own. */
export interface Deviating {
  readonly value: number;
  readonly centre: number;
  readonly sigma: number;
}

const LIMIT = 3;

export interface Range {
  readonly least: number;
  readonly most: number;
}

export const deviationOf = ({ value, centre, sigma }: Deviating): number =>
  value === centre ? 0 : (value - centre) / sigma;

/** Limits end where the values end: no share is below 0. */
export function chartOf(
  values: readonly Deviating[],
  { least, most }: Range,
  dispersion: number,
): ControlChart {
  const widened = values.map((each) => ({ ...each, sigma: each.sigma * dispersion }));
  const signals = westernElectric(widened.map(deviationOf));
  const points = widened.map((each, i) => ({
    value: each.value,
    centre: each.centre,
    low: Math.max(least, each.centre - LIMIT * each.sigma),
    high: Math.min(most, each.centre + LIMIT * each.sigma),
    deviation: deviationOf(each),
    signals: signals[i] as Signal[],
  }));
  return { points, dispersion };
}
