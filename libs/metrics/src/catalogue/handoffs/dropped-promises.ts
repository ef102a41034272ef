/** Of the handoffs at which a promise of the sender stood, the share after which one broke. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

const NO_PROMISE_STOOD = 1;
const PROMISE_PENDING = 2;

export const droppedPromises = defineMetric({
  id: 'dropped_promises',
  title: 'Promises dropped at handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'promises',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'no_promise_stood' }, { reason: 'promise_pending', notYet: true }],
  measure: measureDropped,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'dropped' : null),
  sentence: (question) =>
    `Of the handoffs ${levelOf(question)} at which a promise of the sender was neither kept nor due, the share after which ` +
    `such a promise broke; ${issueOf(question)}.`,
  formula:
    'handoffs after which a standing promise of the sender broke / handoffs with one that was kept or fell due',
  topic: 'handoffs',
});

function measureDropped(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { droppedPromiseAt, promisesSettledAt } = scope.columns.tables.handoff.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const dropped = (droppedPromiseAt[row] as number) <= scope.asOf;
    into.first[i] = dropped ? 1 : 0;
    if (Number.isNaN(promisesSettledAt[row])) into.excluded[i] = NO_PROMISE_STOOD;
    else if (!dropped && (promisesSettledAt[row] as number) > scope.asOf) into.excluded[i] = PROMISE_PENDING;
  }
}
