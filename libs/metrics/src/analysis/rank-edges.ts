/**
 * Edges in the order of their shrunk loss, and between which ranks each of them may stand. Errors are pooled over the
 * edges: an edge that lost everything at each of its few handoffs shows no spread of its own and would not be moved at all.
 */
import { informationLoss } from '../catalogue/handoffs/information-loss.ts';
import type { Interval } from '../statistics/interval.ts';
import { shrink, type Measured } from '../statistics/shrinkage.ts';
import { rankGroups } from '../statistics/told-apart.ts';
import type { GroupOfMetric } from './sliced-metric.ts';
import { spreadOf } from './spread-of-groups.ts';

export interface Believed extends Interval {
  readonly value: number;
}

export interface EdgeRank {
  /** From 1, the most excess. */
  readonly rank: number;
  /** Ranks it may have, all edges together with 95 % confidence; null where nothing varies. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  /** Edges of one tier cannot be told apart. */
  readonly tier: number | null;
  /** What is believed of its loss after a look at the other edges, 0 to 1. */
  readonly loss: Believed;
  /** The same less the baseline; null where that is not known. */
  readonly excess: Believed | null;
  /** How much of the way to the centre it was moved, 0 to 1. */
  readonly moved: number;
}

export interface RankedEdges {
  /** Edges that are ranked, the worst first. */
  readonly order: readonly number[];
  readonly ranks: ReadonlyMap<number, EdgeRank>;
  readonly centre: number | null;
  readonly between: number | null;
}

/** `losses` by edge; `baseline` 0 to 1, or null; `compare` puts edges of equal loss and volume in order. */
export function rankEdges(
  losses: readonly GroupOfMetric[],
  minimum: number,
  baseline: number | null,
  compare: (a: number, b: number) => number,
): RankedEdges {
  const edges = losses.flatMap(({ figure: { shown } }, edge) =>
    shown.value !== null && shown.n >= minimum ? [edge] : [],
  );
  const spread = spreadOf(
    informationLoss,
    edges.map((edge) => losses[edge] as GroupOfMetric),
  );
  const measured = spread.scale === 'plain' ? spread.groups : null;
  const { groups, centre, between } =
    measured === null ? { groups: asTheyAre(edges, losses), centre: null, between: null } : shrink(measured);
  const order = edges
    .map((edge, i) => ({ edge, i, n: (losses[edge] as GroupOfMetric).figure.shown.n }))
    .sort((a, b) => valueAt(groups, b.i) - valueAt(groups, a.i) || b.n - a.n || compare(a.edge, b.edge));
  // The worst stands first, so here the higher value is the "better" one.
  const told =
    measured === null
      ? []
      : rankGroups(
          order.map(({ i }) => measured[i] as Measured),
          'higher',
        );
  const ranks = order.map(({ edge, i }, place): [number, EdgeRank] => {
    const shrunk = groups[i] as Guess;
    const apart = told[place];
    return [
      edge,
      {
        rank: place + 1,
        bestRank: apart?.bestRank ?? null,
        worstRank: apart?.worstRank ?? null,
        tier: apart?.tier ?? null,
        loss: within(shrunk, 0),
        excess: baseline === null ? null : within(shrunk, baseline),
        moved: shrunk.moved,
      },
    ];
  });
  return { order: order.map(({ edge }) => edge), ranks: new Map(ranks), centre, between };
}

interface Guess extends Believed {
  readonly moved: number;
}
const valueAt = (groups: readonly Guess[], i: number): number => (groups[i] as Guess).value;

/** Every handoff of every edge lost the same share: nothing to be uncertain of, and nothing to learn. */
function asTheyAre(edges: readonly number[], losses: readonly GroupOfMetric[]): Guess[] {
  return edges.map((edge) => {
    const value = (losses[edge] as GroupOfMetric).figure.shown.value as number;
    return { value, low: null, high: null, moved: 0 };
  });
}

/** A loss lies between 0 and 1; so does what is believed of it. */
function within({ value, low, high }: Guess, baseline: number): Believed {
  const bounded = (loss: number) => Math.min(1, Math.max(0, loss)) - baseline;
  return {
    value: bounded(value),
    low: low === null ? null : bounded(low),
    high: high === null ? null : bounded(high),
  };
}
