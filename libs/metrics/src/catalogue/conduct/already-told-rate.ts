/** How often customers say that they told it before. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { excludeUnread, NOT_READ } from './messages-read.ts';

export const alreadyToldRate = defineMetric({
  id: 'already_told_rate',
  title: 'Messages of customers who told it before',
  unit: 'share',
  better: 'lower',
  counts: 'contact',
  table: 'contact',
  time: atItsMoment,
  parameters: [],
  needs: 'words',
  only: () => ({ direction: 'inbound' }),
  excludes: NOT_READ,
  measure: measureAlreadyTold,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'told before' : null),
  sentence: () =>
    'Of the messages of customers in the period that could be read, the share in which the customer says that it was told before.',
  formula: 'messages that say it was told before / messages read',
  topic: 'conduct',
});

function measureAlreadyTold(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { alreadyTold } = scope.columns.tables.contact.columns;
  for (let i = 0; i < length; i++) into.first[i] = alreadyTold[rows[i] as number] as number;
  excludeUnread(scope, rows, length, into);
}
