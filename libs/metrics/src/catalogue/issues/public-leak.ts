/** The share of issues that went public after a private contact had failed. */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureHappened, WITHOUT_CONTACT } from './counts-per-issue.ts';

export const publicLeak = defineMetric({
  id: 'public_leak',
  title: 'Public leak',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'publicContacts',
  excludes: WITHOUT_CONTACT,
  measure: measureHappened('leakedAt', true),
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'went public' : null),
  sentence: (question) =>
    `The share of issues that the customer took to the public after asking in private: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues with a public contact after a failed private one / issues with a contact',
  topic: 'public-leak',
});
