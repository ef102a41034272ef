/** From a distribution to columns: what is drawn of each group, on one scale, and where half of them are. */
import { ticksUpTo } from '../../charts/ticks.ts';
import type { Distribution, DistributionBin, DistributionGroup } from './distributed.ts';

export type Scale = 'durations' | 'counts' | 'shares' | 'index' | 'scores';
const SCALES: readonly Scale[] = ['durations', 'counts', 'shares', 'index', 'scores'];

export interface Spread {
  readonly scale: Scale;
  readonly overall: DistributionGroup;
  /** All together where it is not cut. */
  readonly groups: readonly DistributionGroup[];
  readonly leftOut: number;
}

export function shapeSpread({ metrics, question }: Distribution, metric: string): Spread | null {
  const found = metrics.find((each) => each.metric === metric);
  const scale = SCALES.find((each) => each === found?.scale);
  if (found?.overall == null || scale === undefined) return null;
  return {
    scale,
    overall: found.overall,
    groups: question.by.length === 0 ? [found.overall] : found.groups.filter(({ n }) => n > 0),
    leftOut: found.groupsLeftOut,
  };
}

export interface Column {
  readonly at: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const columnOf = (bin: DistributionBin, cumulated: boolean): Column =>
  cumulated
    ? { at: bin.share === null ? null : bin.within, low: bin.withinLow, high: bin.withinHigh }
    : { at: bin.share, low: bin.low, high: bin.high };

/** Of all groups together, so that heights can be compared; intervals of a few do not press everything flat. */
export function shareTicks(groups: readonly DistributionGroup[], cumulated: boolean, few: number): number[] {
  if (cumulated) return [0, 0.25, 0.5, 0.75, 1];
  const columns = groups
    .filter(({ n }) => n >= few)
    .flatMap(({ bins, notEnded }) => [
      ...bins.map((bin) => columnOf(bin, false)),
      ...(notEnded === null ? [] : [{ at: notEnded.share, low: notEnded.low, high: notEnded.high }]),
    ]);
  const highest = Math.max(0.01, ...columns.map(({ at }) => at ?? 0));
  const reach = Math.max(highest, ...columns.map(({ high }) => high ?? 0));
  return ticksUpTo('share', Math.min(1, reach, highest * 1.4)).filter((tick) => tick <= 1);
}

/** Where a value lies among the columns: 2.5 is the middle of the third; null beyond them. */
export function placeOf(bins: readonly DistributionBin[], scale: Scale, value: number): number | null {
  const place = bins.findIndex(({ to }) => to === null || (scale === 'index' ? value < to : value <= to));
  const bin = bins[place] ?? (scale === 'index' ? bins.at(-1) : undefined);
  if (bin === undefined) return null;
  const at = place === -1 ? bins.length - 1 : place;
  if (bin.to === null || bin.to === bin.from) return at + 0.5;
  const within = (value - bin.from) / (bin.to - bin.from);
  return at + Math.min(1, Math.max(0, within));
}

export const MARKS = [
  { p: 0.25, label: '¼' },
  { p: 0.5, label: '½' },
  { p: 0.75, label: '¾' },
  { p: 0.9, label: '⁹⁄₁₀' },
] as const;

export const quantileOf = ({ quantiles }: DistributionGroup, share: number): number | null =>
  quantiles.find(({ p }) => Math.abs(p - share) < 1e-9)?.value ?? null;
