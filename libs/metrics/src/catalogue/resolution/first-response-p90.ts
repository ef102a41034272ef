/** The time by which nine tenths of the first contacts were answered by a person. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESPONSE } from '../settled.ts';
import { measureFirstResponse, RESPONSE_EXCLUSIONS } from './response-durations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, workingOrCalendarTime } from '../wording.ts';

export const firstResponseP90 = defineMetric({
  id: 'first_response_p90',
  title: 'First response by a person, nine tenths',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  needs: 'answers',
  excludes: RESPONSE_EXCLUSIONS,
  measure: measureFirstResponse,
  settled: SETTLED_FIRST_RESPONSE,
  statistic: durationQuantile(0.9),
  sentence: (question) =>
    'The time from the first customer contact within which nine tenths of the cases were answered by a person ' +
    `(for a call or visit, the wait before it was taken), ${workingOrCalendarTime(question)}: ` +
    `${cohortOf('cases', question)}, unanswered ones counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.1, S = Kaplan–Meier from first contact to first human answer',
  topic: 'first-response-time',
});
