/** What is kept of the question of a page: its filters and parameters, and not what it is asked for, nor its days. */
import type { QuestionInput } from '../generated/graphql.ts';

const KEPT = [
  'filters',
  'cohort',
  'attribution',
  'windowDays',
  'issueWindowDays',
  'sameReason',
  'outcomeDays',
  'level',
  'clock',
  'withinHours',
  'calibration',
] as const satisfies readonly (keyof QuestionInput)[];

export type AskedOfPage = Pick<QuestionInput, (typeof KEPT)[number]>;

export const askedOfPage = (question: Readonly<Record<string, unknown>>): AskedOfPage =>
  Object.fromEntries(KEPT.flatMap((part) => (question[part] == null ? [] : [[part, question[part]]])));
