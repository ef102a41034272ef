/** How long the cases of the backlog had been open by then: an old backlog of the same size is a worse one. */
import { businessTime } from '../../calendars/business-time.ts';
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { OPEN_STATUSES } from '../open-statuses.ts';
import { plainQuantile } from '../statistic.ts';
import { workingOrCalendarTime } from '../wording.ts';

export const backlogAgeMedian = defineMetric({
  id: 'backlog_age_median',
  title: 'Age of the backlog, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'stay',
  time: () => ({ field: 'openedAt', ofCase: true }),
  state: { from: 'enteredAt', until: 'leftAt' },
  parameters: ['clock'],
  only: () => ({ status: OPEN_STATUSES }),
  excludes: [{ reason: 'no_calendar', lacksEvidence: true }],
  measure: measureAge,
  statistic: plainQuantile(0.5),
  sentence: (question) =>
    'How long half of the cases open at the end of each day, week or month had been open by then, ' +
    `${workingOrCalendarTime(question)}; of the whole period, at its end.`,
  formula: 'quantile of type 7 at 0.5 over moment − opened, of cases open at the last moment of the bucket',
  topic: 'case-counts',
});

function measureAge(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
  moments: Float64Array,
): void {
  const { openedAt } = scope.columns.tables.case.columns;
  const { case: cases } = scope.columns.tables.stay.columns;
  for (let i = 0; i < length; i++) {
    const caseRow = cases[rows[i] as number] as number;
    const opened = openedAt[caseRow] as number;
    const moment = moments[i] as number;
    const age =
      scope.question.clock === 'BUSINESS' ? businessTime(scope, caseRow, opened, moment) : moment - opened;
    into.first[i] = age;
    if (Number.isNaN(age)) into.excluded[i] = 1;
  }
}
