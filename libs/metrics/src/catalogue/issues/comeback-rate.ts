/** The share of resolved issues with which the customer had to come back within W days of their first resolution. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { endedWithin, durationUnless } from '../statistic.ts';
import { days, issueOf } from '../wording.ts';

const DAY = 86_400_000;
const NO_CONTACT = 1;
const NOT_RESOLVED_YET = 2;

export const comebackRate = defineMetric({
  id: 'comeback_rate',
  title: 'Comeback rate',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: ({ cohort }) => ({ field: cohort === 'OPENED' ? 'openedAt' : 'firstResolvedAt' }),
  parameters: ['cohort', 'attribution', 'windowDays', 'issueWindowDays'],
  needs: 'contacts',
  excludes: [
    { reason: 'no_contact', lacksEvidence: true },
    { reason: 'not_resolved_yet', notYet: true },
  ],
  measure: measureComeback,
  statistic: endedWithin(({ windowDays }) => windowDays * DAY, durationUnless('no comeback')),
  sentence: (question) =>
    `The share of resolved issues on which the customer had to make contact again within ` +
    `${days(question.windowDays)} of the first resolution; ${issueOf(question)}.`,
  formula: '1 − S(W), S = Kaplan–Meier from first resolution to first comeback, censored at asOf',
  topic: 'repeat-rate',
});

/** Complete: came back, or observed for W days. */
function measureComeback(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { firstResolvedAt, firstComebackAt, contacts } = scope.columns.tables.issue.columns;
  const window = scope.question.windowDays * DAY;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const resolved = firstResolvedAt[row] as number;
    const cameBack = firstComebackAt[row] as number;
    const back = cameBack === cameBack;
    const seen = scope.asOf - resolved;
    into.first[i] = back ? cameBack - resolved : seen;
    into.second[i] = back ? 1 : 0;
    into.complete[i] = back || seen >= window ? 1 : 0;
    if ((contacts[row] as number) <= 0) into.excluded[i] = NO_CONTACT;
    else if (!(seen >= 0)) into.excluded[i] = NOT_RESOLVED_YET;
  }
}
