import { WAYS_IT_WENT } from '../../issues/how-it-went.ts';
import { caseOrdinal, count, dimension, flag, instant, oneOf, variants, type FieldSpecs } from '../fields.ts';

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
  /** Inbound contacts made through another channel than the one before. */
  channelSwitches: count,
  /** First repeat contact at any time. */
  firstRepeatAt: instant,
  /** First comeback: a repeat contact with a resolution since the contact before it. */
  firstComebackAt: instant,
  /** First public, not praising inbound contact. */
  firstPublicAt: instant,
  /** The same, where a private contact had failed before it. */
  leakedAt: instant,
  /** Channel of its first inbound contact. */
  firstChannel: dimension('channel'),
  /** Whether that contact was public. */
  firstPublic: flag,
  /** Handoffs between teams. */
  handoffs: count,
  /** Those, and handoffs between two agents of one team. */
  agentHandoffs: count,
  /** First handoff upwards. */
  escalatedAt: instant,
  /** Times a known field was given or asked for again, after handoffs (TEAM level) and within a conversation. */
  factsRepeated: count,
  /** How it went, as of its last event; see issues/how-it-went.ts. */
  went: oneOf(...WAYS_IT_WENT),
  /** From then on it counts as failed. */
  failsAt: instant,
  /** What the customer did afterwards, on whatever case; see issues/outcomes.ts. */
  churnedAt: instant,
  boughtAt: instant,
  referredAt: instant,
  leftBefore: flag,
} as const satisfies FieldSpecs;
