/** The average risk that customers tell others badly, as an index from 0 to 100. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, riskAtOf, riskScaleOf } from '../wording.ts';
import { keepHeardOf, measureRiskOfCases } from '../../word-of-mouth/measure-risk.ts';

export const wordOfMouthIndex = defineMetric({
  id: 'word_of_mouth_index',
  title: 'Word-of-mouth risk',
  unit: 'index',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays', 'riskAt', 'calibration'],
  needs: 'contacts',
  keep: keepHeardOf,
  measure: (scope: Scope, rows: Int32Array, length: number, into: Observations) => {
    measureRiskOfCases(scope, rows, length, into);
  },
  statistic: averaging({ least: 0, most: 100 }),
  sentence: (question) =>
    `The average risk, 0 to 100, that customers tell others badly: ${cohortOf('cases', question)}; ${riskScaleOf(question)}; ` +
    `${issueOf(question)}${riskAtOf(question)}.`,
  formula: 'mean of 100 · logistic(b + Σ failures · (1 − recovery))',
  topic: 'word-of-mouth-risk',
});
