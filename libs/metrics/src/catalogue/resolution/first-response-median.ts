/**
 * The time by which half of the first contacts were answered by a person. An unanswered case that is open may still get
 * its answer (censored at `asOf`); one that was ended without an answer is censored at its end.
 */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf } from '../wording.ts';

const NO_CONTACT = 1;
const NEGATIVE_DURATION = 2;

export const firstResponseMedian = defineMetric({
  id: 'first_response_median',
  title: 'First response by a person, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution'],
  needs: 'contacts',
  excludes: [{ reason: 'no_contact', lacksEvidence: true }, { reason: 'negative_duration' }],
  measure: measureFirstResponse,
  statistic: durationQuantile(0.5),
  sentence: (question) =>
    'The time from the first customer contact within which half of the cases were answered by a person ' +
    `(for a call or visit, the wait before it was taken): ${cohortOf('cases', question)}, unanswered ones counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.5, S = Kaplan–Meier from first contact to first human answer',
  topic: 'first-response-time',
});

function measureFirstResponse(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { firstContactAt, firstResponse, resolvedAt, administrativelyClosedAt } =
    scope.columns.tables.case.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const contactAt = firstContactAt[row] as number;
    const response = firstResponse[row] as number;
    const answered = response === response;
    const ended = firstKnown(resolvedAt[row] as number, administrativelyClosedAt[row] as number, scope.asOf);
    into.first[i] = answered ? response : Math.max(0, ended - contactAt);
    into.second[i] = answered ? 1 : 0;
    into.complete[i] = answered || ended < scope.asOf ? 1 : 0;
    if (Number.isNaN(contactAt)) into.excluded[i] = NO_CONTACT;
    else if (response < 0) into.excluded[i] = NEGATIVE_DURATION;
  }
}

function firstKnown(a: number, b: number, otherwise: number): number {
  return a === a ? a : b === b ? b : otherwise;
}
