/**
 * Where information gets lost: every edge from → to with what it loses beyond the baseline, what came of its handoffs and
 * which fields it loses most. Ranked by the shrunk excess, and only where at least `minimum` handoffs had anything to lose:
 * an edge of three handoffs is listed, never ranked. The baseline is one for all edges, so the order by excess is the order
 * by loss, and stands even where the baseline is not known.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import { cellsOf } from '../answer/cells.ts';
import { excessOver, figure, type Figure } from '../answer/metric-values.ts';
import { referenceScope } from '../answer/reference-scope.ts';
import { overallCells, sliceOf, type Slice } from '../answer/slice.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { timeAxis } from '../periods/time-axis.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { lostFieldsByEdge, type LostField } from './edge-fields.ts';
import { evidenceTiers, type EvidenceTier } from './evidence-tiers.ts';
import { compareEdges, EdgeIndex, type Edge } from './edge-index.ts';
import { rankEdges, type EdgeRank } from './rank-edges.ts';
import { groupAt, type GroupOfMetric } from './sliced-metric.ts';

/** What is said of every edge, in this order. */
const OF_EDGES = {
  handoffs: 'handoffs',
  loss: 'information_loss',
  returnRate: 'return_rate',
  wait: 'handoff_wait_median',
  waitP90: 'handoff_wait_p90',
  orphans: 'orphans',
  droppedPromises: 'dropped_promises',
  repeats: 'repeat_after_handoff',
  publicContacts: 'public_after_handoff',
  rating: 'rating_after_handoff',
  lostCustomers: 'churn_after_handoff',
} as const;
type NumberOfEdge = keyof typeof OF_EDGES;
const NUMBERS = Object.keys(OF_EDGES) as NumberOfEdge[];

const DEFAULT_MINIMUM = 20;
const MOST_FIELDS = 5;

export type EdgeNumbers = { readonly [K in NumberOfEdge]: MetricValue } & {
  /** Loss less the baseline. */
  readonly excess: MetricValue;
};

/** Fields, each with its weight (1 by default): their ratio is the loss. */
export interface FieldsAtStake {
  readonly lost: number;
  readonly known: number;
}

export interface HandoffEdge extends Edge, EdgeNumbers {
  readonly fields: FieldsAtStake;
  /** The most often lost, at most five. */
  readonly fieldsLost: readonly LostField[];
  /** null where too few handoffs had anything to lose. */
  readonly ranked: EdgeRank | null;
}

export interface HandoffEdges extends AnalysisFrame {
  /** Handoffs with something known before them that an edge must have to be ranked. */
  readonly minimum: number;
  /** All edges together. */
  readonly overall: EdgeNumbers;
  /** How many handoffs rest on which evidence; filter by `evidence` to look at one kind alone. */
  readonly tiers: readonly EvidenceTier[];
  /** Loss from one contact to the next without a handoff, in the same period. */
  readonly baseline: MetricValue;
  /** What edges are moved towards, as loss; null when none is ranked. */
  readonly centre: number | null;
  /** Standard deviation of the edges' true losses; null where there are too few to say (fewer than four). */
  readonly between: number | null;
  /** The worst first. */
  readonly ranked: readonly HandoffEdge[];
  /** Most handoffs first. */
  readonly tooFew: readonly HandoffEdge[];
  /** Beyond the limit of the question, in each of the two lists. */
  readonly rankedLeftOut: number;
  readonly tooFewLeftOut: number;
}

/**
 * Metrics, dimensions, grain and comparison of the question are not used. `minimum` from 2, 20 by default.
 * Throws QuestionError when the question cannot be asked.
 */
export function handoffEdges(
  columns: Columns,
  asked: Omit<QuestionAsAsked, 'metrics'>,
  minimum: number | null,
  context: AnswerContext,
): HandoffEdges {
  const least = minimum ?? DEFAULT_MINIMUM;
  if (!Number.isInteger(least) || least < 2) throw new QuestionError('minimum', 'whole_from', { low: 2 });
  const question = {
    ...asked,
    metrics: Object.values(OF_EDGES),
    by: [],
    grain: 'NONE',
    compare: 'NONE',
  } as const;
  const { frame, scope } = analysed(columns, question, context);
  const { from, to, limit } = frame.question;
  const period = timeAxis(from, to, 'NONE', context.zone, context.asOf).edges;
  const edges = new EdgeIndex(scope);
  const slices = NUMBERS.map((name) => sliceOf(metricOf(OF_EDGES[name]), scope, period, null));
  const numbers = slices.map(({ selection }) => edges.numbersOf('handoff', selection.rows, selection.length));
  const cells = slices.map((slice, i) => cellsOf(slice, numbers[i] as Int32Array, edges.count));
  const baseline = baselineOf(scope, period);
  const lost = sliceOf(metricOf('fields_lost'), scope, period, null).selection;
  const fields = lostFieldsByEdge(scope, edges, lost, MOST_FIELDS);

  const lossAt = NUMBERS.indexOf('loss');
  const losses = Array.from({ length: edges.count }, (_, edge) =>
    groupAt(slices[lossAt] as Slice, cells[lossAt] as GroupOfMetric['cells'], edge, []),
  );
  const { order, ranks, centre, between } = rankEdges(losses, least, baseline.shown.value, (a, b) =>
    compareEdges(edges.edge(a), edges.edge(b)),
  );
  const numbersOf = (figureOf: (slice: Slice, i: number) => Figure): EdgeNumbers =>
    edgeNumbers(slices.map(figureOf), baseline);
  const shown = (edge: number): HandoffEdge => ({
    ...edges.edge(edge),
    ...numbersOf((slice, i) =>
      figure(slice.metric, scope, cells[i] as GroupOfMetric['cells'], edge, edge, slice.unknown),
    ),
    fields: fieldsAtStake(cells[lossAt] as GroupOfMetric['cells'], edge),
    fieldsLost: fields.get(edge) ?? [],
    ranked: ranks.get(edge) ?? null,
  });
  const volume = (edge: number) => {
    const { starts } = cells[NUMBERS.indexOf('handoffs')] as GroupOfMetric['cells'];
    return (starts[edge + 1] as number) - (starts[edge] as number);
  };
  const tooFew = losses
    .map((_, edge) => edge)
    .filter((edge) => !ranks.has(edge))
    .sort((a, b) => volume(b) - volume(a) || compareEdges(edges.edge(a), edges.edge(b)));
  return {
    ...frame,
    minimum: least,
    overall: numbersOf((slice) => figure(slice.metric, scope, overallCells(slice), 0, 0, slice.unknown)),
    tiers: evidenceTiers(scope, (slices[NUMBERS.indexOf('handoffs')] as Slice).selection),
    baseline: baseline.shown,
    centre,
    between,
    ranked: order.slice(0, limit).map(shown),
    tooFew: tooFew.slice(0, limit).map(shown),
    rankedLeftOut: Math.max(0, order.length - limit),
    tooFewLeftOut: Math.max(0, tooFew.length - limit),
  };
}

function fieldsAtStake({ starts, observations }: GroupOfMetric['cells'], edge: number): FieldsAtStake {
  let lost = 0;
  let known = 0;
  for (let i = starts[edge] as number; i < (starts[edge + 1] as number); i++) {
    lost += observations.first[i] as number;
    known += observations.second[i] as number;
  }
  return { lost, known };
}

function edgeNumbers(figures: readonly Figure[], baseline: Figure): EdgeNumbers {
  const named = Object.fromEntries(NUMBERS.map((name, i) => [name, (figures[i] as Figure).shown]));
  const loss = figures[NUMBERS.indexOf('loss')] as Figure;
  return { ...(named as Record<NumberOfEdge, MetricValue>), excess: excessOver(loss, baseline).shown };
}

function baselineOf(scope: Scope, period: Float64Array): Figure {
  const metric = metricOf('baseline_loss');
  const slice = sliceOf(metric, referenceScope(metric, scope), period, null);
  return figure(metric, scope, overallCells(slice), 0, 0, slice.unknown);
}

function metricOf(id: string): Metric {
  const metric = findMetric(id);
  if (metric === undefined) throw new Error(`there is no metric ${id}`);
  return metric;
}
