import { caseOrdinal, count, dimension, instant, variants, type FieldSpecs } from '../fields.ts';

/** One per issue; `case` is its first case. */
export const issueFields = {
  variants,
  case: caseOrdinal,
  openedAt: instant,
  /** First moment at which none of its cases was open. */
  firstResolvedAt: instant,
  /** Start of the final run in which none of its cases is open; null while one is. */
  resolvedAt: instant,
  cases: count,
  /** Inbound contacts, praise left out. */
  contacts: count,
  chases: count,
  comebacks: count,
  /** Number of distinct channels of its inbound contacts. */
  channels: count,
  /** First repeat contact at any time. */
  firstRepeatAt: instant,
  /** First repeat contact after `firstResolvedAt`. */
  firstComebackAt: instant,
  /** First public, not praising inbound contact. */
  firstPublicAt: instant,
  /** The same, where a private contact had failed before it. */
  leakedAt: instant,
  /** Channel of its first inbound contact. */
  firstChannel: dimension('channel'),
} as const satisfies FieldSpecs;
