import { caseOrdinal, count, duration, instant, number, variants, type FieldSpecs } from '../fields.ts';

/**
 * One per issue and state of its risk: what drove it from one moment until another, taken over the whole issue as it was
 * by then. The risk of a case is that of its issue (joined-fields.ts). See docs/metrics/word-of-mouth-index.md. An instant of the row counts from that instant on: a case of one row
 * is not resolved before `resolvedAt`, though the row says when it will be.
 */
export const riskFields = {
  variants,
  /** The case of the issue that was heard of first. */
  case: caseOrdinal,
  from: instant,
  /** null for the state it is in. */
  until: instant,
  /** When the customer's first contact on the issue was made, else when it was opened: risk starts here. */
  startedAt: instant,
  /** Comebacks: the same thing failed again after a "resolved". */
  comebacks: count,
  chases: count,
  /** When something of one kind failed for the second time within 30 days, or will: a comeback, a promise broken. */
  secondFailureAt: instant,
  /** Distinct fields × handoffs lost (TEAM level), plus repetitions inside a conversation. */
  repeatedFields: count,
  returns: count,
  /** Instants at which the first three broken promises broke or will break (due, and not kept by then). */
  brokenAt1: instant,
  brokenAt2: instant,
  brokenAt3: instant,
  contradictions: count,
  /** Recorded waiting on the line, over all contacts of the customer. */
  waited: duration,
  /** When the first contact was made, if it was a message that nobody took; then the wait until `answeredAt` counts too. */
  waitingFrom: instant,
  answeredAt: instant,
  /** Lowest rating as a share of its scale, where it is below a half. */
  lowestRating: number,
  /** Lowest sentiment of an inbound contact, -1 to 1. */
  lowestSentiment: number,
  publicContacts: count,
  /** Largest reach of a not praising public contact. */
  reach: count,
  /** First praise after the last failure. */
  praisedAt: instant,
  /** How well it was recovered, 0 to 1: share of the recovery signs that hold (fast answer, one owner, promise kept, resolved). */
  recovery: number,
  /** Agents' messages that show an excuse, an empty phrase, argument or persuasion; 0 also where none could be read. */
  badlyPut: count,
  /** When no case of the issue was open any more; null while one is. */
  resolvedAt: instant,
} as const satisfies FieldSpecs;
