/**
 * Where issues get lost: of those opened in the period, how many were answered by a person, resolved, did not come back, without telling
 * anything again, and whose customer stayed. Each step takes only what reached the one before; what cannot be known yet is no loss.
 */
import { lackingEvidence } from '../../answer/evidence.ts';
import { definitionOf } from '../../catalogue/definition-of.ts';
import { findMetric } from '../../catalogue/find-metric.ts';
import type { Scope } from '../../catalogue/define-metric.ts';
import type { Columns } from '../../columns/columns.ts';
import type { AnswerContext } from '../../question/context.ts';
import { QuestionError } from '../../question/question-error.ts';
import type { QuestionAsAsked } from '../../question/resolve.ts';
import { estimatedShareInterval } from '../../statistics/effective-size.ts';
import type { Interval } from '../../statistics/interval.ts';
import { Z95 } from '../../statistics/normal.ts';
import { rankGroups } from '../../statistics/told-apart.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { analysed, type AnalysisFrame } from '../analysis-frame.ts';
import { slicedMetric, type GroupOfMetric } from '../sliced-metric.ts';
import { FATES, REACHED, stepsInOrder, type Fate, type Step, type StepId } from './steps.ts';

export interface FunnelShare extends Interval {
  readonly value: number | null;
}

export interface StepReached {
  readonly step: StepId;
  /** How many reached the step before. */
  readonly before: number;
  readonly reached: number;
  readonly lost: number;
  /** Not known yet. */
  readonly pending: number;
  /** Nothing recorded to tell by. */
  readonly unknown: number;
  /** Of those before of whom it is known, with Wilson's interval. */
  readonly ofBefore: FunnelShare;
  /** Of all opened: the product of the shares so far, as Kaplan–Meier has it over time; Greenwood's variance. */
  readonly ofFirst: FunnelShare;
}

export interface FunnelGroup {
  /** Empty: all together. */
  readonly key: readonly (string | null)[];
  readonly steps: readonly StepReached[];
  /** By the share that reaches the last step; groups of one tier cannot be told apart. null where groups are not compared. */
  readonly tier: number | null;
}

export interface FunnelStep {
  readonly step: StepId;
  readonly metric: string;
  /** Why the sources do not say anything of it; null: it is one of the steps of each group. */
  readonly leftOutBecause: string | null;
}

export interface Funnel extends AnalysisFrame {
  readonly steps: readonly FunnelStep[];
  readonly overall: FunnelGroup;
  /** Most issues first. */
  readonly groups: readonly FunnelGroup[];
  readonly groupsLeftOut: number;
  /** one_group | groups_overlap | too_few; null: the tiers say what can be told. */
  readonly notComparedBecause: string | null;
  /** dimension_not_for_metric | …; null: known. */
  readonly unknownBecause: string | null;
}

const MOST_GROUPS = 12;
/** Below so many that reached or missed it no share is compared with another. */
const TOO_FEW = 5;

/** What a funnel fixes of a question: issues as opened, in calendar time, whatever metric and grain. */
export const askedAsFunnel = (asked: QuestionAsAsked): QuestionAsAsked => ({
  ...asked,
  metrics: ['issues'],
  grain: 'NONE',
  compare: 'NONE',
  cohort: 'OPENED',
  clock: 'ELAPSED',
});

/** Throws QuestionError when the question cannot be asked. */
export function funnel(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Funnel {
  const { frame, scope } = analysed(columns, askedAsFunnel(asked), context);
  if (frame.question.by.length > 1) throw new QuestionError('by', 'one_dimension_most');
  const issues = findMetric('issues');
  if (issues === undefined) throw new RangeError('there are no issues');
  const limit = Math.min(frame.question.limit, MOST_GROUPS);
  const { whole, groups, groupsLeftOut, overlap } = slicedMetric(issues, scope, context.zone, limit);
  const all = stepsInOrder();
  const kept = stepsRecorded(scope);
  const walked = groups.map((group) => walk(scope, kept, group));
  const { tiers, because } = compared(walked, overlap);
  return {
    ...frame,
    definitions: all.map(({ metric }) => definitionOf(metric, frame.question, scope.riskThreshold)),
    steps: all.map(({ id, metric }) => ({
      step: id,
      metric: metric.id,
      leftOutBecause: lackingEvidence(metric, columns, scope.hasCustomers),
    })),
    overall: { key: [], steps: walk(scope, kept, whole), tier: null },
    groups: walked.map((steps, i) => ({ key: groups[i]?.key ?? [], steps, tier: tiers[i] ?? null })),
    groupsLeftOut,
    notComparedBecause: because,
    unknownBecause: whole.figure.shown.unknownBecause,
  };
}

/** Steps of which the log records anything at all. */
const stepsRecorded = ({ columns, hasCustomers }: Scope): readonly Step[] =>
  stepsInOrder().filter(({ metric }) => lackingEvidence(metric, columns, hasCustomers) === null);

function walk(scope: Scope, steps: readonly Step[], { cells, start, end }: GroupOfMetric): StepReached[] {
  let rows = cells.rows.slice(start, end);
  let product = 1;
  let greenwood = 0;
  const opened = rows.length;
  return steps.map(({ id, judge }): StepReached => {
    const fates = judge(scope, rows);
    const counts = FATES.map(() => 0);
    for (const fate of fates) counts[fate] = (counts[fate] as number) + 1;
    const [reached = 0, lost = 0, pending = 0, unknown = 0] = counts;
    const known = reached + lost;
    const before = rows.length;
    rows = rows.filter((_, i) => fates[i] === REACHED);
    product = known === 0 ? NaN : (product * reached) / known;
    greenwood += lost === 0 ? 0 : lost / (known * reached);
    return {
      step: id,
      before,
      reached,
      lost,
      pending,
      unknown,
      ofBefore: { value: known === 0 ? null : reached / known, ...wilsonInterval(reached, known) },
      ofFirst: Number.isNaN(product)
        ? { value: null, low: null, high: null }
        : { value: product, ...estimatedShareInterval(product, varianceOf(product, greenwood), opened) },
    };
  });
}

const varianceOf = (product: number, greenwood: number): number =>
  product === 0 ? 0 : product ** 2 * greenwood;

/** Tiers of the groups by where they end, in the order of the groups. */
function compared(walked: readonly (readonly StepReached[])[], overlap: boolean) {
  const none = { tiers: [] as (number | null)[] };
  if (walked.length < 2) return { ...none, because: 'one_group' };
  if (overlap) return { ...none, because: 'groups_overlap' };
  const ends = walked.flatMap((steps, i) => {
    const end = steps.at(-1);
    if (end === undefined || end.ofFirst.value === null || end.reached + end.lost < TOO_FEW) return [];
    return [{ i, value: end.ofFirst.value, standardError: errorOf(end, steps[0]?.before ?? 0) }];
  });
  if (ends.length < 2) return { ...none, because: 'too_few' };
  ends.sort((a, b) => b.value - a.value || a.i - b.i);
  const ranks = rankGroups(ends, 'higher');
  const tiers: (number | null)[] = walked.map(() => null);
  ends.forEach(({ i }, place) => (tiers[i] = ranks[place]?.tier ?? null));
  return { tiers, because: null };
}

/** Half the width of the interval, in standard errors: of 0 or all of a few nothing is known exactly. */
function errorOf({ ofFirst: { low, high, value } }: StepReached, opened: number): number {
  if (low === null || high === null || value === null) return 1 / Math.sqrt(Math.max(1, opened));
  return (high - low) / (2 * Z95);
}

/** Which of these issues came so far and then had that fate, by their positions. Throws QuestionError. */
export function positionsWith(scope: Scope, rows: Int32Array, step: string, fate: string): Int32Array {
  const wanted = FATES.indexOf(fate as Fate);
  if (wanted < 0) throw new QuestionError('cell.fate', 'one_of', { allowed: FATES.join(', ') });
  const steps = stepsRecorded(scope);
  const last = steps.findIndex(({ id }) => id === step);
  if (last < 0) throw new QuestionError('cell.step', 'no_step', { value: step });
  let positions = Int32Array.from(rows, (_, i) => i);
  for (let s = 0; s <= last; s++) {
    const fates = (steps[s] as Step).judge(
      scope,
      positions.map((i) => rows[i] as number),
    );
    const kept = s === last ? wanted : REACHED;
    positions = positions.filter((_, i) => fates[i] === kept);
  }
  return positions;
}
