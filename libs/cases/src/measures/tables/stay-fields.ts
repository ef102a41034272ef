import { CASE_STATUSES } from '../../issues/stays.ts';
import { caseOrdinal, dimension, instant, oneOf, type FieldSpecs } from '../fields.ts';

/** One per unbroken time that a case spent in one status with one team. */
export const stayFields = {
  case: caseOrdinal,
  status: oneOf(...CASE_STATUSES),
  enteredAt: instant,
  /** null for the stay the case is in. */
  leftAt: instant,
  team: dimension('team'),
} as const satisfies FieldSpecs;
