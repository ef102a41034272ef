/** The share of issues that the customer took to the public, whether or not a private contact came first. */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureHappened, WITHOUT_CONTACT } from './counts-per-issue.ts';

export const issuesPublic = defineMetric({
  id: 'issues_public',
  title: 'Issues gone public',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'publicContacts',
  excludes: WITHOUT_CONTACT,
  measure: measureHappened('firstPublicAt', true),
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'went public' : null),
  sentence: (question) =>
    `The share of issues with a public contact, thanks and praise left out: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues with a public inbound contact / issues with a contact',
  topic: 'public-leak',
});
