/** What helpdesks print as first response time: only cases that were answered, those still waiting left out. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESPONSE } from '../settled.ts';
import { keepAnswered, measureFirstResponse, RESPONSE_EXCLUSIONS } from './response-durations.ts';
import { plainQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, workingOrCalendarTime } from '../wording.ts';

export const firstResponseNaiveMedian = defineMetric({
  id: 'first_response_naive_median',
  title: 'First response by a person, answered cases only, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  needs: 'answers',
  keep: keepAnswered,
  excludes: RESPONSE_EXCLUSIONS,
  measure: measureFirstResponse,
  settled: SETTLED_FIRST_RESPONSE,
  statistic: plainQuantile(0.5),
  sentence: (question) =>
    `The time from the first customer contact within which half of the answered cases were answered by a person, ${workingOrCalendarTime(question)}: ` +
    `${cohortOf('cases', question)}; cases not answered are left out, which makes it look faster than it is.`,
  formula: 'quantile of type 7 at 0.5 over cases that a person answered',
  topic: 'first-response-time',
});
