/** Whether the loss at handoffs in this log rests on fields of one source and on the messages of another. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';

const tiersOf = new KeptUntilChange<number>();

/** True where the metric reads facts of several tiers and the question keeps none of them apart. */
export function blendsEvidence({ table, needs }: Metric, { columns, question }: Scope): boolean {
  const readsTiers = (table === 'handoff' || table === 'loss') && (needs === 'facts' || needs === 'tellings');
  if (!readsTiers || question.by.includes('evidence')) return false;
  const filter = question.filters.find(({ dimension }) => dimension === 'evidence');
  if (filter !== undefined && filter.in.filter((tier) => tier !== null).length < 2) return false;
  return tiersOf.of(columns, '', () => countTiers(columns)) > 1;
}

function countTiers({ tables: { handoff } }: Columns): number {
  const { marks, size } = handoff;
  const { evidence } = handoff.columns;
  const tiers = new Uint8Array(256);
  for (let row = 0; row < size; row++)
    if (((marks[row] as number) & 1) === 1) tiers[evidence[row] as number] = 1;
  return tiers.subarray(1).reduce((sum, seen) => sum + seen, 0);
}
