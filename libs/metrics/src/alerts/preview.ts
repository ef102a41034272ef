/** How often a rule would have fired, so that nobody learns only later that it does so every other day. The values are those known now. */
import type { Columns } from '../columns/columns.ts';
import { addToDay, dayOf } from '../periods/calendar-day.ts';
import type { AnswerContext } from '../question/context.ts';
import { BASELINE_BUCKETS, type AlertCondition, type AlertQuestion } from './alert-rule.ts';
import { answerBack, coursesOf, evaluateRule, standingOf, type SliceKey, type Standing } from './evaluate.ts';
import { judge, type Course, type Judgement } from './judge.ts';

export interface WouldHaveFired {
  readonly key: SliceKey;
  readonly judgement: Judgement;
  /** Buckets on end in which the condition held; they are one alert. */
  readonly buckets: number;
}

export interface AlertPreview {
  readonly unit: string;
  /** The first and the last bucket that was judged; null: none could be. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many were, over all slices. */
  readonly judged: number;
  /** The newest first. */
  readonly firings: readonly WouldHaveFired[];
  /** As the rule stands now. */
  readonly standing: Standing;
}

/** In a year; the buckets before it are only baseline. */
const BUCKETS_BACK = { DAY: 365, WEEK: 52, MONTH: 12, QUARTER: 4 } as const;

/** Throws QuestionError when the question cannot be asked of this log. */
export function previewRule(
  columns: Columns,
  rule: { readonly question: AlertQuestion; readonly condition: AlertCondition },
  context: AnswerContext,
  clock: number,
): AlertPreview {
  const { question, condition } = rule;
  const { grain } = question;
  const found = answerBack(columns, question, context, BUCKETS_BACK[grain] + BASELINE_BUCKETS[grain]);
  const yearAgo = addToDay(dayOf(context.asOf, context.zone), -1, 'year');
  const judgements = coursesOf(found, question).map(({ key, course }) => ({
    key,
    judgements: judgedSince(course, condition, yearAgo),
  }));
  const labels = judgements
    .flatMap(({ judgements: all }) => all.filter(isTold).map(({ bucket }) => bucket))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const current = evaluateRule(columns, rule, context, clock);
  return {
    unit: current.unit,
    from: labels[0]?.label ?? null,
    to: labels.at(-1)?.label ?? null,
    judged: labels.length,
    firings: judgements
      .flatMap(({ key, judgements: all }) => firingsIn(all).map((firing) => ({ key, ...firing })))
      .sort((a, b) => (a.judgement.bucket.start > b.judgement.bucket.start ? -1 : 1)),
    standing: standingOf(current),
  };
}

function judgedSince(course: Course, condition: AlertCondition, day: string): Judgement[] {
  return course.buckets.flatMap((bucket, place) => {
    if (Date.parse(bucket.end) <= Date.parse(day)) return [];
    const judgement = judge(course, condition, place);
    return judgement === null ? [] : [judgement];
  });
}

const isTold = ({ state }: Judgement): boolean => state === 'met' || state === 'not_met';

/** Alerts as they would have opened: one for buckets on end, which those that tell nothing do not part. */
export function firingsIn(judgements: readonly Judgement[]): Omit<WouldHaveFired, 'key'>[] {
  const firings: { judgement: Judgement; buckets: number }[] = [];
  let open: { judgement: Judgement; buckets: number } | null = null;
  for (const judgement of judgements) {
    if (judgement.state === 'not_met') open = null;
    if (judgement.state !== 'met') continue;
    if (open === null) firings.push((open = { judgement, buckets: 1 }));
    else open.buckets++;
  }
  return firings;
}
