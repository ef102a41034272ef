import { caseOrdinal, count, duration, flag, instant, number, variants, type FieldSpecs } from '../fields.ts';

/** One per case: what drives its word-of-mouth risk, taken over the whole issue. See docs/metrics/word-of-mouth-index.md. */
export const riskFields = {
  variants,
  case: caseOrdinal,
  /** When the customer's first contact on the issue was made, else when it was opened: risk starts here. */
  startedAt: instant,
  /** Comebacks: the same thing failed again after a "resolved". */
  comebacks: count,
  chases: count,
  /** Distinct fields × handoffs lost (TEAM level), plus repetitions inside a conversation. */
  repeatedFields: count,
  returns: count,
  /** Instants at which the first three broken promises broke or will break (due, and not kept by then). */
  brokenAt1: instant,
  brokenAt2: instant,
  brokenAt3: instant,
  contradictions: count,
  /** Total the customer waited on the line or for the first answer. */
  waited: duration,
  /** Lowest rating as a share of its scale, 0 to 1. */
  lowestRating: number,
  /** Lowest sentiment of an inbound contact, -1 to 1. */
  lowestSentiment: number,
  publicContacts: count,
  /** Largest reach of a not praising public contact. */
  reach: count,
  /** Praise after the last failure. */
  praised: flag,
  /** How well it was recovered, 0 to 1: share of the recovery signs that hold (fast answer, one owner, promise kept, resolved). */
  recovery: number,
  /** Agents' messages that show acknowledgement, apology, ownership or a next step; null where none was read. */
  conductGood: count,
  /** Those that show an excuse, an empty phrase, argument or persuasion; null where none was read. */
  conductBad: count,
  /** When no case of the issue was open any more; null while one is. */
  resolvedAt: instant,
} as const satisfies FieldSpecs;
