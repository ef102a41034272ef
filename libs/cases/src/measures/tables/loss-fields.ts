import { caseOrdinal, dimension, instant, oneOf, variants, type FieldSpecs } from '../fields.ts';

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
