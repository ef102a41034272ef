/** Edges in tiers: those of one tier cannot be told apart, so no order is claimed among them. */
import type { Level } from '@twicetold/metrics/question';
import type { CellAddress } from '../../address/cell-address.ts';
import type { Edge, Pair, RankedEdge, RankedPair } from './handoff-edges.ts';

export interface Tier<Ranked extends RankedPair = RankedEdge> {
  /** null where nothing varies, so that all stand together. */
  readonly tier: number | null;
  readonly edges: readonly Ranked[];
}

export interface Edges<Ranked extends RankedPair = RankedEdge, Few extends Pair = Edge> {
  readonly tiers: readonly Tier<Ranked>[];
  readonly ranked: number;
  readonly tooFew: readonly Few[];
  readonly minimum: number;
  readonly rankedLeftOut: number;
  readonly tooFewLeftOut: number;
  readonly baseline: number | null;
  /** Where the scale of losses ends: a share, the longest interval still fits. */
  readonly top: number;
}

/** Of both answers: what stands in sight first, and everything. */
export interface Listed<Ranked extends RankedPair, Few extends Pair> {
  readonly ranked: readonly Ranked[];
  readonly tooFew: readonly Few[];
  readonly minimum: number;
  readonly rankedLeftOut: number;
  readonly tooFewLeftOut: number;
  readonly baseline: { readonly value: number | null };
}

export function shapeEdges<Ranked extends RankedPair, Few extends Pair>(
  answer: Listed<Ranked, Few>,
): Edges<Ranked, Few> {
  const { ranked, tooFew, minimum, rankedLeftOut, tooFewLeftOut, baseline } = answer;
  const tiers: { tier: number | null; edges: Ranked[] }[] = [];
  for (const edge of ranked) {
    const tier = edge.ranked?.tier ?? null;
    const last = tiers.at(-1);
    if (last?.tier === tier) last.edges.push(edge);
    else tiers.push({ tier, edges: [edge] });
  }
  const highest = Math.max(0, ...ranked.map(({ loss }) => loss.high ?? loss.value ?? 0));
  return {
    tiers,
    ranked: ranked.length,
    tooFew,
    minimum,
    rankedLeftOut,
    tooFewLeftOut,
    baseline: baseline.value,
    top: Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10)),
  };
}

export const edgeKey = ({ from, to }: Pick<Pair, 'from' | 'to'>): string =>
  JSON.stringify([from.team, from.agent, to.team, to.agent]);

/** The handoffs of an edge: as many as its n. */
export function edgeCell({ from, to }: Pick<Pair, 'from' | 'to'>, level: Level): CellAddress {
  const agents =
    level === 'TEAM'
      ? []
      : ([
          { by: 'fromAgent', key: from.agent },
          { by: 'toAgent', key: to.agent },
        ] as const);
  return {
    metric: 'handoffs',
    by: 'fromTeam',
    key: from.team,
    also: [{ by: 'toTeam', key: to.team }, ...agents],
  };
}

/** Only so many edges, tiers kept whole in their heading but cut in their rows. */
export function firstOf(tiers: readonly Tier[], most: number): readonly (Tier & { readonly all: number })[] {
  let left = most;
  return tiers.flatMap(({ tier, edges }) => {
    if (left <= 0) return [];
    const shown = edges.slice(0, left);
    left -= shown.length;
    return [{ tier, edges: shown, all: edges.length }];
  });
}
