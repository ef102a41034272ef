/**
 * The share of issues that customers first brought to the organisation itself, and not before others. Which channels are
 * direct is for the organisation to say (`directChannels`); unless it does, every private contact is.
 */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, listOf } from '../wording.ts';
import { WITHOUT_CONTACT } from './counts-per-issue.ts';

export const issuesWentDirect = defineMetric({
  id: 'issues_went_direct',
  title: 'Issues that came direct',
  unit: 'share',
  better: 'higher',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: WITHOUT_CONTACT,
  measure: measureDirect,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? null : 'indirect'),
  says: ({ directChannels = [] }) =>
    directChannels.map((channel) => ({ name: 'directChannels', of: null, value: channel })),
  sentence: (question, _riskThreshold, { directChannels }) =>
    `The share of issues whose first contact ` +
    `${directChannels === undefined ? 'was private' : `came through ${listOf(directChannels)}`}: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues whose first contact came through a direct channel / issues with a contact',
  topic: 'issues',
});

/** Complete at once: the first contact does not change. */
function measureDirect(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { columns, settings } = scope;
  const { contacts, firstChannel, firstPublic } = columns.tables.issue.columns;
  const direct = settings.directChannels;
  const codes = new Set(direct?.map((name) => columns.dictionaries.code('channel', name)));
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const isDirect = direct === undefined ? firstPublic[row] === 0 : codes.has(firstChannel[row]);
    into.first[i] = isDirect ? 1 : 0;
    if ((contacts[row] as number) <= 0) into.excluded[i] = 1;
  }
}
