/** The share of handoffs whose customer left within 90 days, whichever of its cases says so. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { endedWithin } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';
import { measureTimeTo } from './after-handoff.ts';

/** Leaving takes notice periods; repeat windows are too short for it. */
const WINDOW_DAYS = 90;
const DAY = 86_400_000;
const LEFT_BEFORE = 1;

export const churnAfterHandoff = defineMetric({
  id: 'churn_after_handoff',
  title: 'Customers lost after handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'churn',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'left_before' }],
  measure: measureChurn,
  statistic: endedWithin(
    () => WINDOW_DAYS * DAY,
    (first, second) => ({
      value: second === 1 ? first / 1000 : null,
      note: second === 1 ? 'left' : 'stayed',
    }),
  ),
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} whose customer left within ${WINDOW_DAYS} days, customers that had left ` +
    `before left out; ${issueOf(question)}.`,
  formula: '1 − S(90 days), S = Kaplan–Meier from handoff to the customer’s next churn, censored at asOf',
  topic: 'handoffs',
});

function measureChurn(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { churnedAfterAt, leftBefore } = scope.columns.tables.handoff.columns;
  measureTimeTo(scope, rows, length, into, WINDOW_DAYS, (row) => churnedAfterAt[row] as number);
  for (let i = 0; i < length; i++) if (leftBefore[rows[i] as number] === 1) into.excluded[i] = LEFT_BEFORE;
}
