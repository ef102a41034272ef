/**
 * Where on the page a finding can be seen, below the workspace: a signal on the control chart of its metric, with the same
 * limits; anything else as a line over time. Written as the page writes its own addresses (apps/web/src/address/view.ts).
 */
import {
  addToDay,
  BASELINE_BUCKETS,
  dayOf,
  firstDayOf,
  UNITS,
  type AlertQuestion,
  type Bucket,
} from '@twicetold/metrics';

interface Shown {
  readonly question: AlertQuestion;
  readonly condition: { readonly kind: string };
  readonly key: readonly (string | null)[];
  readonly bucket: Pick<Bucket, 'start' | 'end'>;
}

export function alertAddress({ question, condition, key, bucket }: Shown, zone: string): string {
  const [metric] = question.metrics;
  const unit = UNITS[question.grain];
  const to = dayOf(Date.parse(bucket.end) - 1, zone);
  const from = addToDay(
    firstDayOf(dayOf(Date.parse(bucket.start), zone), unit),
    -BASELINE_BUCKETS[question.grain],
    unit,
  );
  const address = viewOf({ question, key }, { from, to });
  if (condition.kind === 'signal') return `metrics/${metric}?${address.toString()}`;
  address.append('metric', metric);
  address.append('chart', 'line');
  return `explore?${address.toString()}`;
}

/** Of the page that lists the cases behind one bucket, which lies between these days. */
export function alertCasesAddress(
  { question, key }: Pick<Shown, 'question' | 'key'>,
  days: Days,
  bucket: string,
): string {
  const address = viewOf({ question, key }, days);
  address.append('metric', question.metrics[0]);
  address.append('bucket', bucket);
  return `cases?${address.toString()}`;
}

interface Days {
  readonly from: string;
  readonly to: string;
}
function viewOf({ question, key }: Pick<Shown, 'question' | 'key'>, { from, to }: Days): URLSearchParams {
  const address = new URLSearchParams({ period: `${from}..${to}`, compare: 'none' });
  for (const [dimension, names] of namesKept(question, key))
    for (const name of names) address.append(dimension, name ?? '');
  for (const [part, value] of Object.entries(partsOf(question)))
    if (value != null) address.append(part, String(value).toLowerCase().replaceAll('_', '-'));
  return address;
}

/** The filters of the rule, and the slice as one more. */
function namesKept({ filters, by }: AlertQuestion, key: readonly (string | null)[]) {
  const kept = new Map((filters ?? []).map(({ dimension, in: names }) => [dimension, names]));
  by.forEach((dimension, i) => {
    if (key[i] !== undefined) kept.set(dimension, [key[i]]);
  });
  return kept;
}

const partsOf = (question: AlertQuestion) => ({
  window: question.windowDays,
  issue: question.issueWindowDays,
  attribution: question.attribution,
  grain: question.grain,
  cohort: question.cohort,
  'same-reason': question.sameReason == null ? null : question.sameReason ? 'yes' : 'no',
  level: question.level,
  clock: question.clock,
  within: question.withinHours,
  outcome: question.outcomeDays,
});
