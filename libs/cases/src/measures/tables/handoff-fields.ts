import {
  caseOrdinal,
  count,
  dimension,
  duration,
  flag,
  instant,
  oneOf,
  variants,
  type FieldSpecs,
} from '../fields.ts';

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
