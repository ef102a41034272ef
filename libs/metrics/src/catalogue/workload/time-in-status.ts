/**
 * How long a case stands in a status, all its stays there together: cut by status (and team), the parts that resolution
 * times are made of. n counts the stays; the mean is over the cases that had any.
 */
import { businessTime } from '../../calendars/business-time.ts';
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { OPEN_STATUSES } from '../open-statuses.ts';
import { averagingPerCase } from '../statistic.ts';
import { byCohortOfCase } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const timeInStatus = defineMetric({
  id: 'time_in_status',
  title: 'Time per case in a status, mean',
  unit: 'seconds',
  better: 'lower',
  counts: 'stay',
  table: 'stay',
  time: byCohortOfCase,
  parameters: ['cohort', 'clock'],
  knowsWaits: true,
  only: () => ({ status: OPEN_STATUSES }),
  excludes: [{ reason: 'negative_duration' }, { reason: 'no_calendar', lacksEvidence: true }],
  measure: measureStays,
  statistic: averagingPerCase,
  note: (scope, row, _first, _second) => noteOf(scope, row),
  sentence: (question) =>
    `The time that a case stands in a status, on average over the cases that ever did, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}, resolved and closed ones left out for as long as they were; n counts the stays.`,
  formula: 'Σ time in the stays / cases with at least one, a stay that still lasts up to asOf',
  topic: 'resolution-time',
});

const noteOf = ({ columns }: Scope, row: number): string | null => {
  const { status } = columns.tables.stay.columns;
  return columns.tables.stay.specs.status.values[(status[row] as number) - 1] ?? null;
};

function measureStays(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { stay } = scope.columns.tables;
  const { enteredAt, leftAt, status, case: cases } = stay.columns;
  const waiting = 1 + stay.specs.status.values.indexOf('waiting_customer');
  const { clock } = scope.question;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const caseRow = cases[row] as number;
    const entered = enteredAt[row] as number;
    const left = leftAt[row] as number;
    const over = left === left;
    const until = over ? left : scope.asOf;
    let duration = until - entered;
    into.complete[i] = over ? 1 : 0;
    into.second[i] = caseRow;
    if (duration < 0) into.excluded[i] = 1;
    else if (clock === 'BUSINESS') {
      duration = businessTime(scope, caseRow, entered, until);
      if (Number.isNaN(duration)) into.excluded[i] = 2;
    } else if (clock === 'OURS' && status[row] === waiting) duration = 0;
    into.first[i] = duration;
  }
}
