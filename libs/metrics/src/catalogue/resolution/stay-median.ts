/**
 * How long a case stands at one status with one team before anything changes: the parts that a resolution time is made
 * of. The stay a case is in still runs. What a resolved or closed case waits for is no part of it.
 */
import { businessTime } from '../../calendars/business-time.ts';
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { OPEN_STATUSES } from '../open-statuses.ts';
import { durationQuantile } from '../statistic.ts';
import { workingOrCalendarTime } from '../wording.ts';

const NO_CALENDAR = 1;

export const stayMedian = defineMetric({
  id: 'stay_median',
  title: 'Time in one status with one team, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'stay',
  table: 'stay',
  time: () => ({ field: 'enteredAt' }),
  parameters: ['clock'],
  only: () => ({ status: OPEN_STATUSES }),
  excludes: [{ reason: 'no_calendar', lacksEvidence: true }],
  measure: measureStays,
  statistic: durationQuantile(0.5),
  note: (scope, row) => scope.columns.tables.stay.specs.status.values[statusOf(scope, row) - 1] ?? null,
  sentence: (question) =>
    `The time within which half of the stays of cases in one status with one team ended, ${workingOrCalendarTime(question)}: ` +
    'stays begun in the period, those that still last counted as unfinished, resolved and closed cases left out.',
  formula: 'smallest t with S(t) ≤ 0.5, S = Kaplan–Meier from entering to leaving, censored at asOf',
  topic: 'resolution-time',
});

const statusOf = ({ columns }: Scope, row: number): number =>
  columns.tables.stay.columns.status[row] as number;

function measureStays(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { enteredAt, leftAt, case: cases } = scope.columns.tables.stay.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const from = enteredAt[row] as number;
    const left = leftAt[row] as number;
    const over = left === left;
    const until = over ? left : Math.max(scope.asOf, from);
    into.second[i] = into.complete[i] = over ? 1 : 0;
    into.first[i] =
      scope.question.clock === 'BUSINESS'
        ? businessTime(scope, cases[row] as number, from, until)
        : until - from;
    if (Number.isNaN(into.first[i])) into.excluded[i] = NO_CALENDAR;
  }
}
