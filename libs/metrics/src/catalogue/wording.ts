/** Parameters of a question as the sentences say them. */
import type { ResolvedQuestion } from '../question/question.ts';

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const cohortOf = (things: string, { cohort }: ResolvedQuestion): string =>
  `${things} ${cohort === 'OPENED' ? 'opened' : 'resolved'} in the period`;

/** What makes several cases one issue. */
export function issueOf({ issueWindowDays, sameReason }: ResolvedQuestion): string {
  if (issueWindowDays === 0) return 'an issue is a case with its follow-ups';
  const reason = sameReason ? 'of the same reason' : 'of any reason';
  return `a case ${reason} opened up to ${days(issueWindowDays)} after a resolution belongs to the same issue`;
}

export const levelOf = ({ level }: ResolvedQuestion): string =>
  level === 'TEAM' ? 'between teams' : 'between agents';

export const clockOf = ({ clock }: ResolvedQuestion): string =>
  clock === 'OURS' ? 'without the time the case waited on the customer' : 'in calendar time';
