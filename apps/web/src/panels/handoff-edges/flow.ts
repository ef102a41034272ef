/** Edges as a flow and as a matrix: what is drawn of the same numbers that the list has. */
import type { Side } from '../../address/handoffs-address.ts';
import { edgeKey } from './edges.ts';
import type { HandoffEdges, Holder, Pair } from './handoff-edges.ts';

/** As many as can be followed with the eye. */
export const MOST_FLOWS = 25;
const MOST_HOLDERS = 24;

/**
 * How much more is lost than without a handoff, in steps that can be told apart by eye and said in words. From the one that
 * loses less to the one that loses most; null: too few to say, or not known.
 */
export const LOSS_STEPS = ['less', 'alike', 'more', 'muchMore', 'most'] as const;
export type LossStep = (typeof LOSS_STEPS)[number];

/** Percentage points at which the next step begins. */
export const STEP_ENDS = [-0.05, 0.05, 0.15, 0.3] as const;

export function lossStep(excess: number): LossStep {
  const place = STEP_ENDS.findIndex((end) => excess < end);
  return LOSS_STEPS[place === -1 ? LOSS_STEPS.length - 1 : place] as LossStep;
}

/** Only a ranked edge has enough handoffs for a colour. */
export interface FlowEdge {
  readonly key: string;
  readonly edge: Pair;
  readonly ranked: boolean;
  readonly step: LossStep | null;
}

export interface FlowLink extends Omit<FlowEdge, 'edge'> {
  /** null: all the others together. */
  readonly edge: Pair | null;
  readonly source: number;
  readonly target: number;
  readonly handoffs: number;
}

export interface FlowNode {
  /** null: the others. */
  readonly holder: Holder | null;
  readonly side: 'from' | 'to';
  readonly handoffs: number;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly others: { readonly edges: number; readonly handoffs: number };
}

export interface Matrix {
  /** The busiest first. */
  readonly from: readonly Holder[];
  readonly to: readonly Holder[];
  readonly cellAt: (from: Holder, to: Holder) => FlowEdge | null;
  readonly leftOut: number;
}

/** Of all edges those that the own team has a part in, on one side. */
export function ofSide<Answer extends Pick<HandoffEdges, 'ranked' | 'tooFew'>>(
  answer: Answer,
  side: Side,
  own: string | null,
): Answer {
  if (side === 'all' || own === null) return answer;
  const isOwn = ({ from, to }: Pair) => (side === 'out' ? from.team : to.team) === own;
  return { ...answer, ranked: answer.ranked.filter(isOwn), tooFew: answer.tooFew.filter(isOwn) };
}

/** Most handoffs first. */
export function flowEdges({ ranked, tooFew }: Pick<HandoffEdges, 'ranked' | 'tooFew'>): readonly FlowEdge[] {
  const all = [
    ...ranked.map((edge) => ({ edge, ranked: true })),
    ...tooFew.map((edge) => ({ edge, ranked: false })),
  ];
  return all
    .map(({ edge, ranked: isRanked }) => ({
      key: edgeKey(edge),
      edge,
      ranked: isRanked,
      step: isRanked && edge.excess.value !== null ? lossStep(edge.excess.value) : null,
    }))
    .sort((a, b) => b.edge.handoffs.n - a.edge.handoffs.n || (a.key < b.key ? -1 : 1));
}

/** Why no edge has a colour although enough was handed over; null where one has, or none has enough. */
export function uncolouredFor(edges: readonly FlowEdge[]): string | null {
  if (edges.some(({ step }) => step !== null)) return null;
  return edges.find(({ ranked }) => ranked)?.edge.excess.unknownBecause ?? null;
}

/** What the answer counts and does not list: beyond its limit pairs have no row of their own, but their handoffs took place. */
export function unlistedIn(answer: HandoffEdges, side: Side): Flow['others'] {
  const edges = answer.rankedLeftOut + answer.tooFewLeftOut;
  // How many of them are on one side of one team is not said.
  if (side !== 'all' || edges === 0) return { edges: 0, handoffs: 0 };
  const listed = [...answer.ranked, ...answer.tooFew].reduce((sum, { handoffs }) => sum + handoffs.n, 0);
  return { edges, handoffs: Math.max(0, answer.overall.handoffs.n - listed) };
}

export function flowOf(
  edges: readonly FlowEdge[],
  most = MOST_FLOWS,
  unlisted: Flow['others'] = { edges: 0, handoffs: 0 },
): Flow {
  const shown = edges.slice(0, most);
  const rest = edges.slice(most);
  const nodes: { holder: Holder | null; side: 'from' | 'to'; handoffs: number }[] = [];
  const places = new Map<string, number>();
  const nodeOf = (holder: Holder | null, side: 'from' | 'to', handoffs: number): number => {
    const key = `${side} ${holder === null ? '' : JSON.stringify([holder.team, holder.agent])}`;
    const place = places.get(key) ?? nodes.push({ holder, side, handoffs: 0 }) - 1;
    places.set(key, place);
    const node = nodes[place];
    if (node !== undefined) node.handoffs += handoffs;
    return place;
  };
  const links: FlowLink[] = shown.map(({ edge, ...said }) => {
    const handoffs = edge.handoffs.n;
    return {
      ...said,
      edge,
      handoffs,
      source: nodeOf(edge.from, 'from', handoffs),
      target: nodeOf(edge.to, 'to', handoffs),
    };
  });
  const handoffs = rest.reduce((sum, { edge }) => sum + edge.handoffs.n, unlisted.handoffs);
  if (handoffs > 0)
    links.push({
      key: 'others',
      edge: null,
      ranked: false,
      step: null,
      handoffs,
      source: nodeOf(null, 'from', handoffs),
      target: nodeOf(null, 'to', handoffs),
    });
  return { nodes, links, others: { edges: rest.length + unlisted.edges, handoffs } };
}

export function matrixOf(edges: readonly FlowEdge[], most = MOST_HOLDERS): Matrix {
  const keyOf = ({ team, agent }: Holder) => JSON.stringify([team, agent]);
  const busiest = (end: 'from' | 'to') => {
    const counts = new Map<string, { holder: Holder; handoffs: number }>();
    for (const { edge } of edges) {
      const known = counts.get(keyOf(edge[end])) ?? { holder: edge[end], handoffs: 0 };
      counts.set(keyOf(edge[end]), { ...known, handoffs: known.handoffs + edge.handoffs.n });
    }
    return [...counts.values()].sort((a, b) => b.handoffs - a.handoffs).map(({ holder }) => holder);
  };
  const [from, to] = [busiest('from'), busiest('to')];
  const cells = new Map(edges.map((each) => [`${keyOf(each.edge.from)} ${keyOf(each.edge.to)}`, each]));
  return {
    from: from.slice(0, most),
    to: to.slice(0, most),
    cellAt: (one, other) => cells.get(`${keyOf(one)} ${keyOf(other)}`) ?? null,
    leftOut: Math.max(0, from.length - most) + Math.max(0, to.length - most),
  };
}
