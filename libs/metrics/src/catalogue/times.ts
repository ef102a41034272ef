/** At which time rows count. */
import type { ResolvedQuestion } from '../question/question.ts';
import type { TimeField } from './define-metric.ts';

/** Contacts, handoffs, promises, ratings: their own moment, whatever the cohort. */
export const atItsMoment = (): TimeField => ({ field: 'at' });
export const whenOpened = (): TimeField => ({ field: 'openedAt' });
export const whenResolved = (): TimeField => ({ field: 'resolvedAt' });
/** Cases and issues: opened in the period, or resolved in it. */
export const byCohort = ({ cohort }: ResolvedQuestion): TimeField => ({
  field: cohort === 'OPENED' ? 'openedAt' : 'resolvedAt',
});
/** The same for rows of another table that stand for a case. */
export const byCohortOfCase = (question: ResolvedQuestion): TimeField => ({
  ...byCohort(question),
  ofCase: true,
});
