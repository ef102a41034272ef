import { caseOrdinal, instant, variants, type FieldSpecs } from '../fields.ts';

/**
 * One per case and time in which it belonged to the issue of another case that was heard of before it. Without a row at
 * a moment it was the first of its issue.
 */
export const joinedFields = {
  variants,
  case: caseOrdinal,
  /** The case of the issue that was heard of first. */
  issueCase: caseOrdinal,
  from: instant,
  /** null: until now. */
  until: instant,
} as const satisfies FieldSpecs;
