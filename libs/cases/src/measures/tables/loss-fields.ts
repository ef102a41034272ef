import { caseOrdinal, dimension, instant, oneOf, variants, type FieldSpecs } from '../fields.ts';

/** One per field lost at a handoff. */
export const lossFields = {
  variants,
  case: caseOrdinal,
  /** First case of its issue. */
  issueCase: caseOrdinal,
  level: oneOf('TEAM', 'AGENT'),
  at: instant,
  origin: oneOf('explicit', 'implicit'),
  kind: oneOf('transfer', 'escalation', 'return'),
  evidence: oneOf('STRUCTURED', 'TEXT', 'SURVEY'),
  fromTeam: dimension('team'),
  toTeam: dimension('team'),
  fromAgent: dimension('agent'),
  toAgent: dimension('agent'),
  /** Of the handoff. */
  channel: dimension('channel'),
  field: dimension('field'),
  how: oneOf('given', 'asked', 'cleared'),
} as const satisfies FieldSpecs;
