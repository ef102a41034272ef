/** The share of handoffs that the customer had to follow with another contact on the issue within W days. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { endedWithinWindow } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { days, issueOf, levelOf } from '../wording.ts';
import { measureTimeTo } from './after-handoff.ts';

export const repeatAfterHandoff = defineMetric({
  id: 'repeat_after_handoff',
  title: 'Repeat contacts after handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'windowDays', 'issueWindowDays'],
  needs: 'handoffsAndContacts',
  only: ({ level }) => ({ level }),
  measure: measureNextRepeat,
  statistic: endedWithinWindow,
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} after which the customer made a repeat contact on the issue within ` +
    `${days(question.windowDays)}; ${issueOf(question)}.`,
  formula: '1 − S(W), S = Kaplan–Meier from handoff to next repeat contact, censored at asOf',
  topic: 'handoffs',
});

function measureNextRepeat(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { at, nextRepeat } = scope.columns.tables.handoff.columns;
  const repeatedAt = (row: number) => (at[row] as number) + (nextRepeat[row] as number);
  measureTimeTo(scope, rows, length, into, scope.question.windowDays, repeatedAt);
}
