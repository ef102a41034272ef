/** The share of handoffs that nobody of the receiving side had touched when the customer had to chase. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf } from '../wording.ts';

const UNTOUCHED_YET = 1;

export const orphans = defineMetric({
  id: 'orphans',
  title: 'Orphaned handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffsAndContacts',
  only: ({ level }) => ({ level }),
  excludes: [{ reason: 'untouched_yet', notYet: true }],
  measure: measureOrphans,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'orphan' : null),
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} after which the customer had to chase before the receiving side had touched ` +
    `the case or passed it on; ${issueOf(question)}.`,
  formula: 'handoffs chased before their first touch / handoffs touched, chased, handed on or ended',
  topic: 'handoffs',
});

function measureOrphans(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { orphan, firstTouch, spanEndedAt } = scope.columns.tables.handoff.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.first[i] = orphan[row] as number;
    const decided = orphan[row] === 1 || !Number.isNaN(firstTouch[row]) || !Number.isNaN(spanEndedAt[row]);
    if (!decided) into.excluded[i] = UNTOUCHED_YET;
  }
}
