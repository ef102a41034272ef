/** For which share of handoffs loss is judged by what stands in messages. */
import { defineMetric } from '../define-metric.ts';
import { issueOf, levelOf } from '../wording.ts';
import { coverageBy } from './coverage-by-tier.ts';

export const handoffCoverageText = defineMetric({
  ...coverageBy('TEXT'),
  id: 'handoff_coverage_text',
  title: 'Handoffs with messages read',
  better: 'none',
  sentence: (question) =>
    `The share of handoffs ${levelOf(question)} on whose issue no fact is recorded, but messages were read; ` +
    `${issueOf(question)}.`,
  formula: 'handoffs of the tier TEXT / handoffs',
});
