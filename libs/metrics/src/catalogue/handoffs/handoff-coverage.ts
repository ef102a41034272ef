/** For which share of handoffs it can be judged at all what was known and what was told again. */
import { measureFields } from '@twicetold/cases';
import { defineMetric } from '../define-metric.ts';
import { issueOf, levelOf } from '../wording.ts';
import { coverageBy } from './coverage-by-tier.ts';

export const handoffCoverage = defineMetric({
  ...coverageBy(...measureFields.handoff.evidence.values),
  id: 'handoff_coverage',
  title: 'Handoffs with evidence',
  better: 'higher',
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} on whose issue facts are recorded or messages were read, so that ` +
    `loss can be judged; ${issueOf(question)}.`,
  formula: 'handoffs with an evidence tier / handoffs',
});
