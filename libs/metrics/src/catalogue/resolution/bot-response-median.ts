/**
 * How fast bots answer, apart from people: a bot that answers at once must not make the wait for a person look short. Of
 * the cases that a bot answered; one that went to a person straight away is not waiting for a bot.
 */
import { defineMetric } from '../define-metric.ts';
import { measureBotResponse, RESPONSE_EXCLUSIONS } from './response-durations.ts';
import { plainQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, workingOrCalendarTime } from '../wording.ts';

export const botResponseMedian = defineMetric({
  id: 'bot_response_median',
  title: 'First answer by a bot, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  needs: 'contacts',
  excludes: RESPONSE_EXCLUSIONS,
  measure: measureBotResponse,
  statistic: plainQuantile(0.5),
  sentence: (question) =>
    'The time from the first customer contact within which half of the cases that a bot answered got that answer, ' +
    `${workingOrCalendarTime(question)}: ${cohortOf('cases', question)}.`,
  formula: 'quantile of type 7 at 0.5 over cases that a bot answered',
  topic: 'first-response-time',
});
