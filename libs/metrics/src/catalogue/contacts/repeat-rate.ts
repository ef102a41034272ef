/** The share of contacts that the customer had to follow with another one on the same issue within W days. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { endedWithinWindow } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { days, issueOf } from '../wording.ts';

const DAY = 86_400_000;
const NEGATIVE_DURATION = 1;

export const repeatRate = defineMetric({
  id: 'repeat_rate',
  title: 'Repeat rate',
  unit: 'share',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: ['windowDays', 'issueWindowDays'],
  needs: 'contacts',
  only: () => ({ direction: 'inbound', praise: false }),
  excludes: [{ reason: 'negative_duration' }],
  measure: measureNextRepeat,
  statistic: endedWithinWindow,
  sentence: (question) =>
    `The share of inbound contacts that the customer had to follow with another on the same issue within ` +
    `${days(question.windowDays)}, in any channel and to any team; ${issueOf(question)}.`,
  formula: '1 − S(W), S = Kaplan–Meier from contact to next repeat contact, censored at asOf',
  topic: 'repeat-rate',
});

function measureNextRepeat(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { at, nextRepeat } = scope.columns.tables.contact.columns;
  const window = scope.question.windowDays * DAY;
  const { first, second, complete } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const next = nextRepeat[row] as number;
    const repeated = next === next;
    const seen = scope.asOf - (at[row] as number);
    first[i] = repeated ? next : seen;
    second[i] = repeated ? 1 : 0;
    complete[i] = repeated || seen >= window ? 1 : 0;
    if ((first[i] as number) < 0) into.excluded[i] = NEGATIVE_DURATION;
  }
}
