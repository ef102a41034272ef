/** Parameters of a question as the sentences say them. */
import type { ResolvedQuestion } from '../question/question.ts';

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const cohortOf = (things: string, { cohort }: ResolvedQuestion): string =>
  `${things} ${cohort === 'OPENED' ? 'opened' : 'resolved'} in the period`;

/** "phone", "phone and chat", "phone, chat and store". */
export const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** What makes several cases one issue. */
export function issueOf({ issueWindowDays, sameReason }: ResolvedQuestion): string {
  if (issueWindowDays === 0) return 'an issue is a case with its follow-ups';
  const reason = sameReason ? 'of the same reason' : 'of any reason';
  return `a case ${reason} opened up to ${days(issueWindowDays)} after a resolution belongs to the same issue`;
}

export const levelOf = ({ level }: ResolvedQuestion): string =>
  level === 'TEAM' ? 'between teams' : 'between agents';

const CLOCK_WORDS = {
  ELAPSED: 'in calendar time',
  BUSINESS: 'in the working hours of the teams that had it (1 d stands for 24 of them)',
  OURS: 'without the time the case waited on the customer',
} as const;

export const clockOf = ({ clock }: ResolvedQuestion): string => CLOCK_WORDS[clock];

/** For what has no waits on the customer to leave out: OURS is calendar time there. */
export const workingOrCalendarTime = ({ clock }: ResolvedQuestion): string =>
  CLOCK_WORDS[clock === 'BUSINESS' ? clock : 'ELAPSED'];

/** "24 hours", "1 working hour". */
export function hoursOf({ withinHours, clock }: ResolvedQuestion): string {
  const hours = withinHours === 1 ? 'hour' : 'hours';
  return `${withinHours} ${clock === 'BUSINESS' ? 'working ' : ''}${hours}`;
}

/** The day of which the risk is asked, when it is not today's. */
export const riskAtOf = ({ riskAt }: ResolvedQuestion): string =>
  riskAt === null ? '' : `; as it stood at the end of ${riskAt}`;

/** What kind of number the risk is. */
export const riskScaleOf = ({ calibration, calibratedOn }: ResolvedQuestion): string =>
  calibration === 0 || calibratedOn === null
    ? 'an index, not a probability'
    : `in percent, the probability of a negative public contact, a lowest rating or churn within 90 days, by calibration ` +
      `${calibration} of ${calibratedOn}`;
