/** Which share of handoffs rests on which kind of evidence. */
import { measureFields, type MeasureRow } from '@twicetold/cases';
import type { Metric, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

type Tier = NonNullable<MeasureRow<'handoff'>['evidence']>;

export const coverageBy = (...tiers: readonly Tier[]) =>
  ({
    unit: 'share',
    counts: 'handoff',
    table: 'handoff',
    time: atItsMoment,
    parameters: ['level', 'issueWindowDays'],
    needs: 'handoffs',
    only: ({ level }) => ({ level }),
    measure: measureTiers(tiers),
    statistic: sharing,
    topic: 'handoffs',
  }) as const satisfies Partial<Metric>;

function measureTiers(tiers: readonly Tier[]) {
  const codes = tiers.map((tier) => 1 + measureFields.handoff.evidence.values.indexOf(tier));
  return (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { evidence } = scope.columns.tables.handoff.columns;
    for (let i = 0; i < length; i++)
      into.first[i] = codes.includes(evidence[rows[i] as number] as number) ? 1 : 0;
  };
}
