import { caseOrdinal, dimension, flag, instant, type FieldSpecs } from '../fields.ts';

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
