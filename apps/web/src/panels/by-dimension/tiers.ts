/** Groups by tiers that cannot be told apart within, each with its raw and its believed number on one scale. */
import type { RankedGroup, Ranking } from './ranked.ts';

export interface PlacedGroup extends RankedGroup {
  readonly name: string | null;
  /** Positions on the scale, 0 to 1; null where nothing is known. */
  readonly at: number | null;
  readonly believedAt: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Tiers {
  /** In order; a tier of null holds what is not compared. */
  readonly tiers: readonly { readonly tier: number | null; readonly groups: readonly PlacedGroup[] }[];
  readonly unit: string;
  readonly overall: number | null;
  /** Durations of groups differ by factors: on a scale from 0 the slowest would press all others together. */
  readonly logarithmic: boolean;
  readonly leftOut: number;
  readonly notShrunkBecause: string | null;
  readonly notComparedBecause: string | null;
}

export function shapeTiers(ranking: Ranking, metric: string): Tiers | null {
  const found = ranking.metrics.find((each) => each.metric === metric);
  const unit = ranking.definitions.find((each) => each.metric === metric)?.unit;
  if (found === undefined || unit === undefined) return null;
  const moved = found.notShrunkBecause === null;
  const groups = found.groups
    .filter(({ total }) => total.n > 0 || total.value !== null)
    .map((group) => (moved ? group : { ...group, shrunk: null, shrunkLow: null, shrunkHigh: null }));
  // All together is no number to compare groups with where groups add up to it.
  const together = found.notComparedBecause === 'volume' ? null : found.overall.value;
  const logarithmic =
    unit === 'seconds' && groups.every(({ total }) => total.value === null || total.value > 0);
  const place = logarithmic ? ratioScaleOf(groups) : scaleOf(groups, together);
  const placed = groups.map((group) => ({
    ...group,
    name: group.key[0] ?? null,
    at: place(group.total.value),
    believedAt: place(group.shrunk),
    from: place(group.shrunk === null ? group.total.low : group.shrunkLow),
    to: place(group.shrunk === null ? group.total.high : group.shrunkHigh),
  }));
  const tiers = [...new Set(placed.map(({ tier }) => tier))];
  return {
    tiers: tiers.map((tier) => ({ tier, groups: placed.filter((group) => group.tier === tier) })),
    unit,
    overall: place(together),
    logarithmic,
    leftOut: found.groupsLeftOut,
    notShrunkBecause: found.notShrunkBecause,
    notComparedBecause: found.notComparedBecause,
  };
}

/** From 0, or from the lowest below it, to the highest number; what reaches further is cut at the edge. */
function scaleOf(groups: readonly RankedGroup[], overall: number | null) {
  const values = [overall ?? 0, ...groups.flatMap(({ total, shrunk }) => [total.value ?? 0, shrunk ?? 0])];
  const reach = groups.map(({ shrunkHigh }) => shrunkHigh ?? 0);
  const highest = Math.max(0, ...values);
  const top = Math.min(Math.max(highest, ...reach), highest * 1.6);
  const bottom = Math.min(0, ...values, ...groups.map(({ shrunkLow }) => shrunkLow ?? 0));
  const span = top - bottom || 1;
  return (value: number | null): number | null =>
    value === null ? null : Math.min(1, Math.max(0, (value - bottom) / span));
}

/** From the shortest to the longest duration that is known or believed, each step a ratio. */
function ratioScaleOf(groups: readonly RankedGroup[]) {
  const known = groups
    .flatMap(({ total, shrunk, shrunkLow, shrunkHigh }) => [total.value, shrunk, shrunkLow, shrunkHigh])
    .filter((value): value is number => value !== null && value > 0);
  const bottom = Math.log(Math.min(...known));
  const span = Math.log(Math.max(...known)) - bottom || 1;
  return (value: number | null): number | null =>
    value === null
      ? null
      : Math.min(1, Math.max(0, (Math.log(Math.max(value, Number.MIN_VALUE)) - bottom) / span));
}
