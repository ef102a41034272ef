/** The share of handoffs whose customer left within so many days, whichever of its cases says so. */
import { defineMetric, type Scope } from '../define-metric.ts';
import { outcomeWindow } from '../loyalty/what-followed.ts';
import type { Observations } from '../observations.ts';
import { durationUnless, endedWithin } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { days, issueOf, levelOf } from '../wording.ts';
import { measureTimeTo } from './after-handoff.ts';

const LEFT_BEFORE = 1;

export const churnAfterHandoff = defineMetric({
  id: 'churn_after_handoff',
  title: 'Customers lost after handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays', 'outcomeDays'],
  needs: 'churn',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'left_before' }],
  measure: measureChurn,
  statistic: endedWithin(outcomeWindow, durationUnless('still there')),
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} whose customer left within ${days(question.outcomeDays)}, customers that ` +
    `had left before left out; ${issueOf(question)}.`,
  formula: '1 − S(t), S = Kaplan–Meier from handoff to the customer’s next churn, censored at asOf',
  topic: 'loyalty',
});

function measureChurn(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { churnedAfterAt, leftBefore } = scope.columns.tables.handoff.columns;
  const churnedAt = (row: number) => churnedAfterAt[row] as number;
  measureTimeTo(scope, rows, length, into, scope.question.outcomeDays, churnedAt);
  for (let i = 0; i < length; i++) if (leftBefore[rows[i] as number] === 1) into.excluded[i] = LEFT_BEFORE;
}
