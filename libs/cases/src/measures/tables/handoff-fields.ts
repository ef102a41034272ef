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
} from '../fields.ts';

/** One per handoff and level; a change of team appears at both levels, with its own span. */
export const handoffFields = {
  variants,
  case: caseOrdinal,
  /** First case of its issue. */
  issueCase: caseOrdinal,
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
  /** K and R ∪ D by name, so that fields can be weighted (see field-set.ts). */
  knownFields: dimension('fieldSet'),
  lostFields: dimension('fieldSet'),
  /** A to B and straight back to A: this is the way back. */
  returned: flag,
  /** The same, on the way out: the next handoff went straight back. */
  cameBack: flag,
  /** Until the receiving team (agent) first touched it; null when it has not. */
  firstTouch: duration,
  /** It is only seen through what the receiving side did, so `firstTouch` is 0 and says nothing. */
  seenByTouch: flag,
  /** When it was handed on, resolved, closed by rule or merged, whichever came first; null while none has. */
  spanEndedAt: instant,
  /** The customer had to chase before the receiving side touched it or passed it on. */
  orphan: flag,
  /** A promise of the sender, not kept when due, due after the handoff: when it broke. */
  droppedPromiseAt: instant,
  /** When the last of the sender's promises that stood at the handoff was kept or fell due; null when none stood. */
  promisesSettledAt: instant,
  /** Time to the next repeat contact of the issue. */
  nextRepeat: duration,
  /** First rating on the issue after it, 0 to 1 of its scale. */
  ratedAfter: number,
  /** First public, not praising contact on the issue after it. */
  publicAfterAt: instant,
  /** When the customer left after it, whichever case says so. */
  churnedAfterAt: instant,
  /** The customer had left before it, and not come back. */
  leftBefore: flag,
} as const satisfies FieldSpecs;
