/** The share of cases of which the first contact was answered by a person within so many hours. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESPONSE } from '../settled.ts';
import { seenThrough } from './resolution-durations.ts';
import { measureFirstResponse, RESPONSE_EXCLUSIONS } from './response-durations.ts';
import { endedWithinHours } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, hoursOf, workingOrCalendarTime } from '../wording.ts';

export const firstResponseWithin = defineMetric({
  id: 'first_response_within',
  title: 'Answered by a person within a time',
  unit: 'share',
  better: 'higher',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock', 'withinHours'],
  needs: 'answers',
  excludes: RESPONSE_EXCLUSIONS,
  measure: (scope, rows, length, into) => {
    measureFirstResponse(scope, rows, length, into);
    seenThrough(scope, length, into);
  },
  settled: SETTLED_FIRST_RESPONSE,
  statistic: endedWithinHours,
  sentence: (question) =>
    `The share of cases answered by a person within ${hoursOf(question)} of the first customer contact, ` +
    `${workingOrCalendarTime(question)}: ${cohortOf('cases', question)}, unanswered ones counted as unfinished.`,
  formula: '1 − S(withinHours), S = Kaplan–Meier from first contact to first human answer',
  topic: 'first-response-time',
});
