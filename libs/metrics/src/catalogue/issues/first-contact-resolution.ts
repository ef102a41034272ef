/**
 * The share of issues solved with no repeat contact, neither before the resolution nor within W days after it. Only issues
 * whose window is over are judged: an issue resolved yesterday has not held yet.
 */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { days, issueOf } from '../wording.ts';

const DAY = 86_400_000;
const NO_CONTACT = 1;
const NOT_RESOLVED_YET = 2;
const WINDOW_NOT_OVER = 3;

export const firstContactResolution = defineMetric({
  id: 'first_contact_resolution',
  title: 'First-contact resolution',
  unit: 'share',
  better: 'higher',
  counts: 'issue',
  table: 'issue',
  time: ({ cohort }) => ({ field: cohort === 'OPENED' ? 'openedAt' : 'firstResolvedAt' }),
  parameters: ['cohort', 'attribution', 'windowDays', 'issueWindowDays'],
  needs: 'contacts',
  excludes: [
    { reason: 'no_contact', lacksEvidence: true },
    { reason: 'not_resolved_yet', notYet: true },
    { reason: 'window_not_over', notYet: true },
  ],
  measure: measureFirstContactResolution,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? null : 'repeat contact'),
  sentence: (question) =>
    `Of the issues resolved at least ${days(question.windowDays)} before the observation horizon, the share with no repeat ` +
    `contact before the resolution nor within ${days(question.windowDays)} after it; ${issueOf(question)}.`,
  formula:
    'issues without a repeat contact until W days after the first resolution / issues resolved by asOf − W',
  topic: 'first-contact-resolution',
});

function measureFirstContactResolution(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
): void {
  const { firstResolvedAt, firstRepeatAt, contacts } = scope.columns.tables.issue.columns;
  const window = scope.question.windowDays * DAY;
  const { first } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const resolved = firstResolvedAt[row] as number;
    first[i] = (firstRepeatAt[row] as number) <= resolved + window ? 0 : 1;
    if ((contacts[row] as number) <= 0) into.excluded[i] = NO_CONTACT;
    else if (Number.isNaN(resolved)) into.excluded[i] = NOT_RESOLVED_YET;
    else if (resolved + window > scope.asOf) into.excluded[i] = WINDOW_NOT_OVER;
  }
}
