/** A change that a control chart shows: from what to what, since when, how large against its limits, and where it comes from. */
import { answer } from '../../answer/answer.ts';
import type { Bucket, MetricValue } from '../../answer/answer-types.ts';
import type { Metric } from '../../catalogue/define-metric.ts';
import type { Columns } from '../../columns/columns.ts';
import { comparedPeriod, type Period } from '../../periods/compared-period.ts';
import { addToDay, dayOf } from '../../periods/calendar-day.ts';
import type { AnswerContext } from '../../question/context.ts';
import { resolveQuestion, type QuestionAsAsked } from '../../question/resolve.ts';
import type { TrendOfGroup, Verdict } from '../trend.ts';
import { carriersOf } from './carriers.ts';
import type { Caveat, Change, Finding } from './finding-types.ts';

export interface Looked {
  readonly columns: Columns;
  readonly asked: QuestionAsAsked;
  readonly context: AnswerContext;
}

/** Fewer than that on either side say more about the few. */
export const FEWEST = 20;
const MATURE = 0.95;
const EVIDENCE = 0.9;

export interface Signalled {
  readonly verdict: Verdict;
  readonly against: Change['against'];
}

/** The chart's verdict on the comparison, where the two periods can be compared; else on the newest bucket. null: no rule fired. */
export function signalOf({ compared, newest }: TrendOfGroup): Signalled | null | 'too_few' {
  const against = compared !== null && compared.verdict !== 'too_few' ? 'compared' : 'earlier';
  const verdict = against === 'compared' ? (compared as Verdict) : newest;
  if (verdict.verdict === 'too_few') return 'too_few';
  return verdict.verdict === 'real' ? { verdict, against } : null;
}

/** null where the numbers before and after do not bear the signal out. */
export function changeIn(
  metric: Metric,
  { points, compared }: TrendOfGroup,
  { verdict, against }: Signalled,
  buckets: readonly Bucket[],
  looked: Looked,
): Finding | null {
  const { asked, context } = looked;
  const question = resolveQuestion({ ...asked, metrics: [metric.id] }, context);
  const { since, side, rule, bucket } = verdict;
  const first = buckets.find(({ label }) => label === since);
  if (first === undefined || since === null || side === null || rule === null) return null;
  const split = dayOf(Date.parse(first.start), context.zone);
  const afterDays: Period =
    against === 'compared' ? { from: question.from, to: question.to } : { from: split, to: question.to };
  const beforeDays =
    against === 'compared'
      ? comparedPeriod(question, question.compare)
      : { from: question.from, to: addToDay(split, -1, 'day') };
  if (beforeDays === null || beforeDays.from > beforeDays.to) return null;
  const after =
    against === 'compared' && compared !== null ? compared.value : totalOf(metric, afterDays, looked);
  const before =
    against === 'compared' && compared !== null ? compared.previous : totalOf(metric, beforeDays, looked);
  if (before === null || before.value === null || after.value === null) return null;
  if (before.n < FEWEST || after.n < FEWEST) return null;
  const difference = after.value - before.value;
  if (difference === 0 || difference > 0 !== (side === 'high')) return null;
  const judged = points.find((point) => point.bucket === bucket);
  const { by, carriers, mix, explainedBy } = carriersOf(metric, before.value, beforeDays, afterDays, looked);
  return {
    kind: 'change',
    metric: metric.id,
    importance: (Math.abs(difference) / halfWidth(judged)) * after.n,
    question: { ...question, by },
    change: {
      side,
      rule,
      since,
      against,
      before,
      after,
      beforeDays,
      afterDays,
      by,
      carriers,
      mix,
      explainedBy,
    },
    place: null,
    afterHow: null,
    caveats: caveatsOf(metric, after, context),
  };
}

/** The wider side: limits end where values end. */
function halfWidth(point: TrendOfGroup['points'][number] | undefined): number {
  const { centre = null, lowLimit = null, highLimit = null } = point ?? {};
  if (centre === null || lowLimit === null || highLimit === null) return Infinity;
  return Math.max(highLimit - centre, centre - lowLimit) || Infinity;
}

function totalOf(metric: Metric, days: Period, { columns, asked, context }: Looked): MetricValue {
  const whole = { ...asked, ...days, metrics: [metric.id], grain: 'NONE', compare: 'NONE' } as const;
  return (answer(columns, whole, context).overall[0] as { total: MetricValue }).total;
}

export function caveatsOf(
  { id }: Metric,
  { maturity, coverage }: MetricValue,
  { limits = [] }: AnswerContext,
): Caveat[] {
  const caveats: Caveat[] = [];
  if (maturity !== null && maturity < MATURE) caveats.push({ code: 'not_complete', share: maturity });
  if (coverage !== null && coverage < EVIDENCE) caveats.push({ code: 'evidence', share: coverage });
  if (limits.some(({ metric }) => metric === id)) caveats.push({ code: 'source_partly', share: null });
  return caveats;
}
