/** For which share of handoffs loss is judged by what the source records in fields. */
import { defineMetric } from '../define-metric.ts';
import { issueOf, levelOf } from '../wording.ts';
import { coverageBy } from './coverage-by-tier.ts';

export const handoffCoverageStructured = defineMetric({
  ...coverageBy('STRUCTURED'),
  id: 'handoff_coverage_structured',
  title: 'Handoffs with facts recorded',
  better: 'higher',
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} on whose issue facts are recorded; ${issueOf(question)}.`,
  formula: 'handoffs of the tier STRUCTURED / handoffs',
});
