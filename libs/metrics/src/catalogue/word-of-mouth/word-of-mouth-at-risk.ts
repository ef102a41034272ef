/** The share of cases whose risk index is above the threshold. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, riskAtOf, riskScaleOf } from '../wording.ts';
import { keepHeardOf, measureRiskOfCases } from '../../word-of-mouth/measure-risk.ts';

export const wordOfMouthAtRisk = defineMetric({
  id: 'word_of_mouth_at_risk',
  title: 'Cases at risk of bad word of mouth',
  unit: 'share',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays', 'riskAt', 'calibration', 'riskThreshold'],
  needs: 'contacts',
  keep: keepHeardOf,
  measure: measureAtRisk,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'at risk' : null),
  sentence: (question, riskThreshold) =>
    `The share of cases with a word-of-mouth risk of ${riskThreshold} or more: ${cohortOf('cases', question)}; ` +
    `${riskScaleOf(question)}; ${issueOf(question)}${riskAtOf(question)}.`,
  formula: 'cases with index ≥ threshold / cases',
  topic: 'word-of-mouth-risk',
});

function measureAtRisk(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  measureRiskOfCases(scope, rows, length, into);
  for (let i = 0; i < length; i++) into.first[i] = (into.first[i] as number) >= scope.riskThreshold ? 1 : 0;
}
