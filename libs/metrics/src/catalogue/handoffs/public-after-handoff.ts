/** The share of handoffs after which the customer went public within W days. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { endedWithinWindow } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { days, issueOf, levelOf } from '../wording.ts';
import { measureTimeTo } from './after-handoff.ts';

export const publicAfterHandoff = defineMetric({
  id: 'public_after_handoff',
  title: 'Public contacts after handoffs',
  unit: 'share',
  better: 'lower',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'windowDays', 'issueWindowDays'],
  needs: 'handoffsAndPublicContacts',
  only: ({ level }) => ({ level }),
  measure: measurePublic,
  statistic: endedWithinWindow,
  note: (_scope, _row, _first, second) => (second === 1 ? 'went public' : null),
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} after which the customer made a public contact on the issue, praise left out, ` +
    `within ${days(question.windowDays)}; ${issueOf(question)}.`,
  formula: '1 − S(W), S = Kaplan–Meier from handoff to next public contact, censored at asOf',
  topic: 'handoffs',
});

function measurePublic(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { publicAfterAt } = scope.columns.tables.handoff.columns;
  const wentPublicAt = (row: number) => publicAfterAt[row] as number;
  measureTimeTo(scope, rows, length, into, scope.question.windowDays, wentPublicAt);
}
