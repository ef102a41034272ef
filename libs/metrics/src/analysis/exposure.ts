/**
 * How many people hear badly of us: those who could see what customers posted, as observed, and those whom customers
 * may tell, as the risk of every issue times an audience that is assumed. Surveys put "told anyone" between 31 % and
 * 95 %, so the assumption has a low and a high, and what follows from it is never one number.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import { smallGroupsOf, TOO_FEW_TO_SHOW } from '../answer/small-groups.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import { summing } from '../catalogue/statistic.ts';
import { byCohortOfCase } from '../catalogue/times.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { Audience } from '../settings/settings.ts';
import { measureRisk } from '../word-of-mouth/measure-risk.ts';
import { keepValid } from '../word-of-mouth/valid-states.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { slicedMetric } from './sliced-metric.ts';

export interface ExposureOfGroup {
  readonly key: readonly (string | null)[];
  /** People who could see negative public contacts in the period. n: those contacts. */
  readonly observed: MetricValue;
  /** People whom customers may tell, with the low and the high of the assumption as its ends. n: issues. */
  readonly expected: MetricValue;
}

export interface Exposure extends AnalysisFrame {
  readonly audience: Audience;
  /** The audience is that of the settings, not the default. */
  readonly audienceIsSet: boolean;
  readonly overall: ExposureOfGroup;
  /** Most people expected first. */
  readonly groups: readonly ExposureOfGroup[];
  readonly groupsLeftOut: number;
}

/** People told by one who tells anyone: between "one or two" (Verde 2006) and "more than five" (Dimensional 2013). */
const PEOPLE_TOLD = 5;
/** Shares of customers with a bad experience who tell anyone: 31 % (Verde 2006) to 95 % (Dimensional 2013), and their geometric mean. */
export const DEFAULT_AUDIENCE: Audience = {
  low: 0.31 * PEOPLE_TOLD,
  likely: Math.sqrt(0.31 * 0.95) * PEOPLE_TOLD,
  high: 0.95 * PEOPLE_TOLD,
};

/** The metrics, the grain and the comparison of the question are not used. Throws QuestionError. */
export function exposure(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Exposure {
  const metrics = ['exposure_observed', 'word_of_mouth_index'] as const;
  const { frame, scope } = analysed(columns, { ...asked, metrics, grain: 'NONE', compare: 'NONE' }, context);
  const audience = scope.settings.audience ?? DEFAULT_AUDIENCE;
  const observed = slicedMetric(findMetric(metrics[0]) as Metric, scope, context.zone, Infinity);
  const risk = slicedMetric(riskOfIssues(findMetric(metrics[1]) as Metric), scope, context.zone, Infinity);
  const small = smallGroupsOf(scope);
  const noneOf = (whole: MetricValue) => (small === null ? nobody(whole) : TOO_FEW_TO_SHOW);
  const keyOf = (key: readonly (string | null)[]) => JSON.stringify(key);
  const seen = new Map(observed.groups.map(({ key, figure }) => [keyOf(key), figure.shown]));
  const feared = new Map(risk.groups.map(({ key, figure }) => [keyOf(key), figure.shown]));
  const keys = new Map([...observed.groups, ...risk.groups].map(({ key }) => [keyOf(key), key]));
  const groups = [...keys].map(([text, key]) => ({
    key,
    observed: seen.get(text) ?? noneOf(observed.whole.figure.shown),
    expected: people(feared.get(text) ?? noneOf(risk.whole.figure.shown), audience),
  }));
  groups.sort(
    (a, b) =>
      (b.expected.value ?? 0) - (a.expected.value ?? 0) || (b.observed.value ?? 0) - (a.observed.value ?? 0),
  );
  return {
    ...frame,
    audience,
    audienceIsSet: scope.settings.audience !== undefined,
    overall: {
      key: [],
      observed: observed.whole.figure.shown,
      expected: people(risk.whole.figure.shown, audience),
    },
    groups: groups.slice(0, frame.question.limit),
    groupsLeftOut: Math.max(0, groups.length - frame.question.limit),
  };
}

/** The risks of issues added up, each from 0 to 100. */
function riskOfIssues(index: Metric): Metric {
  return {
    ...index,
    counts: 'issue',
    table: 'risk',
    time: byCohortOfCase,
    keep: keepValid,
    measure: (scope, rows, length, into) => measureRisk(scope, rows, length, into),
    statistic: summing,
  };
}

function people(risks: MetricValue, { low, likely, high }: Audience): MetricValue {
  const { value } = risks;
  if (value === null) return risks;
  const certain = value / 100;
  return { ...risks, value: certain * likely, low: certain * low, high: certain * high };
}

/** A group that only the other number has: none of it, unless the number cannot be known at all. */
function nobody({ unknownBecause }: MetricValue): MetricValue {
  const value = unknownBecause === null ? 0 : null;
  const nothing = { n: 0, low: null, high: null, excluded: [], maturity: null, coverage: null };
  return { ...nothing, value, unknownBecause };
}
