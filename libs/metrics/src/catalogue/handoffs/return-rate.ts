/** Of the handoffs that the receiving side is done with, the share that it sent straight back. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

const STILL_THERE = 1;

export const returnRate = defineMetric({
  id: 'return_rate',
  title: 'Handoffs that come straight back',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffs',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'still_there', notYet: true }],
  measure: measureReturns,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'came back' : null),
  sentence: (question) =>
    `Of the handoffs ${levelOf(question)} that were handed on, resolved or closed since, the share whose next handoff went ` +
    `straight back to the sender; ${issueOf(question)}.`,
  formula: 'handoffs from X to Y whose next one is from Y to X / handoffs that Y no longer holds',
  topic: 'handoffs',
});

function measureReturns(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { cameBack, spanEndedAt } = scope.columns.tables.handoff.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.first[i] = cameBack[row] as number;
    if (cameBack[row] === 0 && Number.isNaN(spanEndedAt[row])) into.excluded[i] = STILL_THERE;
  }
}
