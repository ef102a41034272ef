/**
 * The facts that everything is counted from: flat rows, computed for one customer at a time.
 * Nothing here knows "now": what depends on the observation horizon (still open, not yet due, window not
 * run out) is kept as instants and decided when a question is answered.
 *
 * Every row but a case row names its case by its position in the customer's list of cases; reason,
 * product, segment, priority, and the case's own channel and teams are read through that reference.
 */
import {
  caseOrdinal,
  count,
  dimension,
  duration,
  flag,
  instant,
  number,
  oneOf,
  variants,
  type FieldSpecs,
  type RowOf,
} from './fields.ts';
import { OUTCOME_KINDS, PROMISE_KINDS, RATING_SCALES } from '../events/schema.ts';

/** One per case. Position in the list = case ordinal. */
export const caseFields = {
  openedAt: instant,
  /** First `case.resolved` (or non-administrative close); null while there is none. */
  firstResolvedAt: instant,
  /** Start of the final unbroken resolved run; null while the case is open. */
  resolvedAt: instant,
  /** Closed by rule without having been resolved. */
  administrativelyClosedAt: instant,
  /** Went into another case: part of that issue, no resolution of its own. */
  merged: flag,
  reopenings: count,
  /** Channel of the first customer contact, else the one it was opened through. */
  channel: dimension('channel'),
  openingTeam: dimension('team'),
  /** Team in whose leg the case was resolved, or that holds it now. */
  resolvingTeam: dimension('team'),
  openingAgent: dimension('agent'),
  resolvingAgent: dimension('agent'),
  reason: dimension('reason'),
  product: dimension('product'),
  segment: dimension('segment'),
  priority: dimension('priority'),
  /** Milliseconds between opening and `resolvedAt` (or the last event while open) waiting on the customer. */
  waitedOnCustomer: duration,
  /** Set while the case waits on the customer now. */
  waitingOnCustomerSince: instant,
  firstContactAt: instant,
  /** First customer contact to first human answer; see docs/metrics/first-response-time.md. */
  firstResponse: duration,
  /** The same for the first answer of a bot. */
  botResponse: duration,
  inboundContacts: count,
  outboundContacts: count,
  /** Times the customer gave an item of information or was asked for one; without any, telling again cannot be seen. */
  factsTold: count,
} as const satisfies FieldSpecs;

/** One per unbroken stay of a case with one team. */
export const legFields = {
  case: caseOrdinal,
  enteredAt: instant,
  /** null for the leg the case is in. */
  leftAt: instant,
  team: dimension('team'),
  /** First agent known in it. */
  agent: dimension('agent'),
  resolvedHere: flag,
} as const satisfies FieldSpecs;

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

/** One per contact, inbound or outbound. */
export const contactFields = {
  variants,
  case: caseOrdinal,
  at: instant,
  direction: oneOf('inbound', 'outbound'),
  channel: dimension('channel'),
  team: dimension('team'),
  agent: dimension('agent'),
  visibility: oneOf('private', 'public'),
  bot: flag,
  /** Thanks or praise: positive sentiment after a resolution. Never a repeat, never a unit. */
  praise: flag,
  sentiment: number,
  reach: count,
  waited: duration,
  lasted: duration,
  /** Inbound only: was it one the customer had to make again? */
  repeat: oneOf('none', 'chase', 'comeback'),
  /** Inbound, not praise: time to the next repeat contact of the issue; null when there is none. */
  nextRepeat: duration,
  /** Baseline: fields known before this contact when no handoff (TEAM level) came with it; null when one did, or for the first. */
  stepKnown: count,
  /** Of those, repeated before the next contact, handoff or resolution. */
  stepRepeated: count,
  /** The same at AGENT level. */
  agentStepKnown: count,
  agentStepRepeated: count,
} as const satisfies FieldSpecs;

/** One per handoff and level; a change of team appears at both levels, with its own span. */
export const handoffFields = {
  variants,
  case: caseOrdinal,
  level: oneOf('TEAM', 'AGENT'),
  at: instant,
  origin: oneOf('explicit', 'implicit'),
  kind: oneOf('transfer', 'escalation', 'return'),
  fromTeam: dimension('team'),
  toTeam: dimension('team'),
  fromAgent: dimension('agent'),
  toAgent: dimension('agent'),
  /** Channel of the last contact at or before the handoff. */
  channel: dimension('channel'),
  evidence: oneOf('STRUCTURED', 'TEXT', 'SURVEY'),
  /** |K| */
  known: count,
  /** |R| */
  repeated: count,
  /** |D| */
  cleared: count,
  /** |R ∪ D| */
  lost: count,
  /** A to B and straight back to A. */
  returned: flag,
  /** Until the receiving team (agent) first touched it; null when it has not. */
  firstTouch: duration,
  /** The customer had to chase before anybody touched it. */
  orphan: flag,
  /** A promise of the sender, not kept when due, due after the handoff: when it broke. */
  droppedPromiseAt: instant,
  /** Time to the next repeat contact of the issue. */
  nextRepeat: duration,
} as const satisfies FieldSpecs;

/** One per field lost at a handoff. */
export const lossFields = {
  variants,
  case: caseOrdinal,
  level: oneOf('TEAM', 'AGENT'),
  at: instant,
  fromTeam: dimension('team'),
  toTeam: dimension('team'),
  field: dimension('field'),
  how: oneOf('given', 'asked', 'cleared'),
} as const satisfies FieldSpecs;

/** One per promise. */
export const promiseFields = {
  case: caseOrdinal,
  at: instant,
  dueAt: instant,
  keptAt: instant,
  what: oneOf(...PROMISE_KINDS),
  team: dimension('team'),
  agent: dimension('agent'),
  channel: dimension('channel'),
  /** Team that held the case when it fell due. */
  teamWhenDue: dimension('team'),
  contradictory: flag,
} as const satisfies FieldSpecs;

/** One per rating or outcome. */
export const voiceFields = {
  case: caseOrdinal,
  at: instant,
  kind: oneOf(...RATING_SCALES, ...OUTCOME_KINDS),
  /** Score as given; for outcomes the value. */
  score: number,
  max: number,
  team: dimension('team'),
  channel: dimension('channel'),
} as const satisfies FieldSpecs;

/** One per case: what drives its word-of-mouth risk, taken over the whole issue. See docs/metrics/word-of-mouth-risk.md. */
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
  /** When no case of the issue was open any more; null while one is. */
  resolvedAt: instant,
} as const satisfies FieldSpecs;

export const measureFields = {
  case: caseFields,
  leg: legFields,
  issue: issueFields,
  contact: contactFields,
  handoff: handoffFields,
  loss: lossFields,
  promise: promiseFields,
  voice: voiceFields,
  risk: riskFields,
} as const satisfies Readonly<Record<string, FieldSpecs>>;

export type MeasureName = keyof typeof measureFields;
export const MEASURE_NAMES = Object.keys(measureFields) as MeasureName[];
export type MeasureRow<M extends MeasureName> = RowOf<(typeof measureFields)[M]>;

/** Everything known of one customer. */
export interface CustomerMeasures {
  /** Case ids by case ordinal, in the order opened. */
  readonly cases: readonly string[];
  readonly rows: { readonly [M in MeasureName]: readonly MeasureRow<M>[] };
}
