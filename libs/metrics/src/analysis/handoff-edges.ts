/**
 * Where information gets lost: every edge from → to with what it loses beyond the baseline, what came of its handoffs and
 * which fields it loses most. Ranked by the shrunk excess, and only where at least `minimum` handoffs had anything to lose:
 * an edge of three handoffs is listed, never ranked. The baseline is one for all edges, so the order by excess is the order
 * by loss, and stands even where the baseline is not known.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import { cellsOf, type Cells } from '../answer/cells.ts';
import { excessOver, figure, type Figure } from '../answer/metric-values.ts';
import { referenceScope } from '../answer/reference-scope.ts';
import { hiddenFigure, HiddenNumbers, smallGroupsOf } from '../answer/small-groups.ts';
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
import { groupAt, tooFewToShow } from './sliced-metric.ts';

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
 * Metrics, dimensions, grain and comparison of the question are not used. `minimum` from 2, 20 by default. A number or the fields
 * of an edge are counted when they are first read: most of them stand below what one looks at first.
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
  const numbers = new NumbersOfEdges(scope, period);
  const { edges } = numbers;
  const baseline = baselineOf(scope, period);
  const fields = once(() =>
    lostFieldsByEdge(
      scope,
      edges,
      sliceOf(metricOf('fields_lost'), scope, period, null).selection,
      MOST_FIELDS,
    ),
  );

  const loss = numbers.of('loss');
  const losses = Array.from({ length: numbers.count }, (_, edge) => {
    const ofEdge = groupAt(loss.slice, loss.cells, edge, []);
    return loss.hidden?.has(edge) === true ? tooFewToShow(ofEdge, loss.slice.unknown) : ofEdge;
  });
  const { order, ranks, centre, between } = rankEdges(losses, least, baseline.shown.value, (a, b) =>
    compareEdges(edges.edge(a), edges.edge(b)),
  );
  const shown = (edge: number): HandoffEdge =>
    whenRead(
      {
        ...edges.edge(edge),
        fields: loss.hidden?.has(edge) === true ? NO_FIELDS : fieldsAtStake(loss.cells, edge),
        ranked: ranks.get(edge) ?? null,
      },
      {
        ...edgeNumbers((name) => numbers.figureAt(name, edge), baseline),
        fieldsLost: () => (loss.hidden?.has(edge) === true ? [] : (fields().get(edge) ?? [])),
      },
    );
  const volume = (edge: number) => {
    const { cells, hidden } = numbers.of('handoffs');
    const { starts } = cells;
    // The place of an edge must not tell what its number does not.
    if (hidden?.has(edge) === true) return 0;
    return (starts[edge + 1] as number) - (starts[edge] as number);
  };
  const tooFew = losses
    .map((_, edge) => edge)
    .filter((edge) => !ranks.has(edge))
    .sort((a, b) => volume(b) - volume(a) || compareEdges(edges.edge(a), edges.edge(b)));
  return {
    ...frame,
    minimum: least,
    overall: whenRead(
      {},
      edgeNumbers((name) => numbers.together(name), baseline),
    ),
    tiers: evidenceTiers(scope, numbers.of('handoffs').slice.selection),
    baseline: baseline.shown,
    centre,
    between,
    ranked: order.slice(0, limit).map(shown),
    tooFew: tooFew.slice(0, limit).map(shown),
    rankedLeftOut: Math.max(0, order.length - limit),
    tooFewLeftOut: Math.max(0, tooFew.length - limit),
  };
}

interface NumberByEdge {
  readonly slice: Slice;
  readonly cells: Cells;
  /** Between agents, what rests on too few; null: everything is shown. */
  readonly hidden: HiddenNumbers | null;
}

/** All numbers are of the same handoffs, so an edge has the same place in each of them. */
class NumbersOfEdges {
  readonly edges: EdgeIndex;
  readonly count: number;
  readonly #scope: Scope;
  readonly #period: Float64Array;
  readonly #places: Int32Array;
  readonly #rows: Int32Array;
  readonly #made = new Map<NumberOfEdge, NumberByEdge>();

  constructor(scope: Scope, period: Float64Array) {
    this.#scope = scope;
    this.#period = period;
    this.edges = new EdgeIndex(scope);
    const { rows, length } = sliceOf(metricOf(OF_EDGES.handoffs), scope, period, null).selection;
    this.#rows = rows;
    this.#places = this.edges.numbersOf('handoff', rows, length);
    this.count = this.edges.count;
  }

  of(name: NumberOfEdge): NumberByEdge {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const slice = sliceOf(metricOf(OF_EDGES[name]), this.#scope, this.#period, null);
    const { rows, length } = slice.selection;
    const places = rows === this.#rows ? this.#places : this.edges.numbersOf('handoff', rows, length);
    const cells = cellsOf(slice, places, this.count);
    const made = { slice, cells, hidden: this.#hidden(slice, cells) };
    this.#made.set(name, made);
    return made;
  }

  figureAt(name: NumberOfEdge, edge: number): Figure {
    const { slice, cells, hidden } = this.of(name);
    const shown = figure(slice.metric, this.#scope, cells, edge, edge, slice.unknown);
    return hidden?.has(edge) === true ? hiddenFigure(shown, slice.unknown) : shown;
  }

  together(name: NumberOfEdge): Figure {
    const { slice, hidden } = this.of(name);
    const shown = figure(slice.metric, this.#scope, overallCells(slice), 0, 0, slice.unknown);
    return hidden?.has(null) === true ? hiddenFigure(shown, slice.unknown) : shown;
  }

  #hidden(slice: Slice, groups: Cells): HiddenNumbers | null {
    const small = smallGroupsOf(this.#scope, this.#scope.question.level === 'AGENT');
    if (small === null) return null;
    const ends = (edge: number) => {
      const { from, to } = this.edges.edge(edge);
      return [from, to];
    };
    return new HiddenNumbers(small, { groups, overall: overallCells(slice) }, null, ends);
  }
}

const NO_FIELDS: FieldsAtStake = { lost: 0, known: 0 };

function fieldsAtStake({ starts, observations }: Cells, edge: number): FieldsAtStake {
  let lost = 0;
  let known = 0;
  for (let i = starts[edge] as number; i < (starts[edge + 1] as number); i++) {
    lost += observations.first[i] as number;
    known += observations.second[i] as number;
  }
  return { lost, known };
}

type WhenRead<T> = { readonly [K in keyof T]: () => T[K] };

function edgeNumbers(figureOf: (name: NumberOfEdge) => Figure, baseline: Figure): WhenRead<EdgeNumbers> {
  const named = Object.fromEntries(NUMBERS.map((name) => [name, () => figureOf(name).shown]));
  return {
    ...(named as Record<NumberOfEdge, () => MetricValue>),
    excess: () => excessOver(figureOf('loss'), baseline).shown,
  };
}

/** `known`, and what is counted when it is first read; to whoever reads it all of it is there. */
function whenRead<Known extends object, Late extends object>(
  known: Known,
  late: WhenRead<Late>,
): Known & Late {
  const whole = { ...known };
  for (const [name, count] of Object.entries<() => unknown>(late))
    Object.defineProperty(whole, name, { enumerable: true, get: once(count) });
  return whole as Known & Late;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
