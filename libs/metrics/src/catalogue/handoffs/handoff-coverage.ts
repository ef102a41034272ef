/** For which share of handoffs it is recorded at all what was known and what was told again. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';
import { levelOf } from '../wording.ts';

export const handoffCoverage = defineMetric({
  id: 'handoff_coverage',
  title: 'Handoffs with evidence',
  unit: 'share',
  better: 'higher',
  counts: 'handoff',
  table: 'handoff',
  time: atItsMoment,
  parameters: ['level', 'issueWindowDays'],
  needs: 'handoffs',
  only: ({ level }) => ({ level }),
  measure: measureEvidence,
  statistic: sharing,
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} on whose issue facts are recorded, so that loss can be judged.`,
  formula: 'handoffs with an evidence tier / handoffs',
  topic: 'handoffs',
});

function measureEvidence(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { evidence } = scope.columns.tables.handoff.columns;
  for (let i = 0; i < length; i++) into.first[i] = evidence[rows[i] as number] === 0 ? 0 : 1;
}
