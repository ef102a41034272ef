/**
 * Who is better, as far as it can be told: groups in the order of their shrunk values, with the ranks that each of them
 * may have and the tiers that can be told apart. A group of three cases moves towards the others until it has shown more.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { shrinkShares, type Hits } from '../statistics/beta-binomial.ts';
import { shrink, type Measured, type Shrunk } from '../statistics/shrinkage.ts';
import { rankGroups, type Ranked } from '../statistics/told-apart.ts';
import type { Range } from '../statistics/control-chart.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { rangeOf } from './choose-chart.ts';
import { slicedMetric, type GroupOfMetric } from './sliced-metric.ts';
import { spreadOf, type Spread } from './spread-of-groups.ts';

export interface RankedGroup {
  readonly key: readonly (string | null)[];
  /** As an answer has it. */
  readonly total: MetricValue;
  /** What is believed after a look at the other groups, in the unit of the metric; null with the reason of the ranking. */
  readonly shrunk: number | null;
  readonly shrunkLow: number | null;
  readonly shrunkHigh: number | null;
  /** How much of the way to the centre it was moved, 0 to 1. */
  readonly moved: number | null;
  /** Ranks it may have, all groups together with 95 % confidence; null where groups cannot be compared. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  /** No two groups of one tier can be told apart. */
  readonly tier: number | null;
}

export interface RankingOfMetric {
  readonly metric: string;
  readonly overall: MetricValue;
  /** The best first; for volumes the most first. Groups of which the number is not known come last. */
  readonly groups: readonly RankedGroup[];
  readonly groupsLeftOut: number;
  /** What groups are moved towards. */
  readonly centre: number | null;
  /** volume | no_spread | few_groups | one_group: why nothing was shrunk; null: it was. */
  readonly notShrunkBecause: string | null;
  /** volume | no_spread | groups_overlap | one_group; null: the ranks say what can be told. */
  readonly notComparedBecause: string | null;
}

export interface Ranking extends AnalysisFrame {
  readonly metrics: readonly RankingOfMetric[];
}

/** Throws QuestionError when the question cannot be asked. The grain and the comparison of the question are not used. */
export function ranking(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Ranking {
  const { frame, scope, metrics } = analysed(columns, { ...asked, grain: 'NONE', compare: 'NONE' }, context);
  if (frame.question.by.length !== 1) throw new QuestionError('by', 'one_dimension');
  return {
    ...frame,
    metrics: metrics.map((metric) => {
      const { whole, groups, groupsLeftOut, overlap } = slicedMetric(
        metric,
        scope,
        context.zone,
        frame.question.limit,
      );
      const known = groups.filter(({ figure: { shown } }) => shown.value !== null && shown.n > 0);
      const unknown = groups.filter((group) => !known.includes(group));
      const spread = known.length === 0 ? NO_GROUPS : spreadOf(metric, known);
      const ranked = rank(metric, known, spread, overlap);
      return {
        metric: metric.id,
        overall: whole.figure.shown,
        ...ranked,
        groups: [...ranked.groups, ...unknown.map((group) => rankedGroup(group, null, null))],
        groupsLeftOut,
      };
    }),
  };
}

const NO_GROUPS: Spread = { scale: null, because: 'one_group' };

function rank(metric: Metric, groups: readonly GroupOfMetric[], spread: Spread, overlap: boolean) {
  const better = metric.better === 'lower' ? 'lower' : 'higher';
  const sign = better === 'lower' ? 1 : -1;
  const inOrder = (values: readonly number[]) =>
    values.map((_, i) => i).sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  if (spread.scale === null) {
    const order = inOrder(groups.map(({ figure }) => figure.shown.value as number));
    return {
      groups: order.map((i) => rankedGroup(groups[i] as GroupOfMetric, null, null)),
      centre: null,
      notShrunkBecause: spread.because,
      notComparedBecause: spread.because,
    };
  }
  const { shrunk, centre, between } = believed(spread, rangeOf(metric));
  const order = inOrder(shrunk.map(({ value }) => value));
  const notComparedBecause = overlap ? 'groups_overlap' : groups.length < 2 ? 'one_group' : null;
  const measured = spread.scale === 'shares' ? spread.groups.map(plusTwo) : spread.groups;
  const ranks =
    notComparedBecause === null
      ? rankGroups(
          order.map((i) => measured[i] as Measured),
          better,
        )
      : [];
  return {
    groups: order.map((i, place) =>
      rankedGroup(groups[i] as GroupOfMetric, shrunk[i] as Shrunk, ranks[place] ?? null),
    ),
    centre,
    notShrunkBecause: between === null ? 'few_groups' : null,
    notComparedBecause,
  };
}

/** In the unit of the metric, and no further than its values go. */
function believed(spread: Exclude<Spread, { scale: null }>, { least, most }: Range) {
  if (spread.scale === 'shares') {
    const { groups, centre, between } = shrinkShares(spread.groups);
    return { shrunk: groups, centre, between };
  }
  const { groups, centre, between } = shrink(spread.groups);
  if (spread.scale === 'plain') {
    const within = (group: Shrunk) => ({
      ...group,
      low: Math.max(least, group.low),
      high: Math.min(most, group.high),
    });
    return { shrunk: groups.map(within), centre, between };
  }
  const shrunk = groups.map((group) => ({
    ...group,
    value: Math.exp(group.value),
    low: Math.exp(group.low),
    high: Math.exp(group.high),
  }));
  return { shrunk, centre: centre === null ? null : Math.exp(centre), between };
}

/**
 * For telling shares apart: one hit and one miss added to each, without which 0 of 3 would be known exactly (Agresti & Caffo
 * 2000, The American Statistician 54, 280–288).
 */
function plusTwo({ hits, n }: Hits): Measured {
  const value = (hits + 1) / (n + 2);
  return { value, standardError: Math.sqrt((value * (1 - value)) / (n + 2)) };
}

function rankedGroup(
  { key, figure: { shown } }: GroupOfMetric,
  shrunk: Shrunk | null,
  ranked: Ranked | null,
): RankedGroup {
  return {
    key,
    total: shown,
    shrunk: shrunk?.value ?? null,
    shrunkLow: shrunk?.low ?? null,
    shrunkHigh: shrunk?.high ?? null,
    moved: shrunk?.moved ?? null,
    bestRank: ranked?.bestRank ?? null,
    worstRank: ranked?.worstRank ?? null,
    tier: ranked?.tier ?? null,
  };
}
