import { PROMISE_KINDS } from '../../events/schema.ts';
import { caseOrdinal, dimension, flag, instant, oneOf, type FieldSpecs } from '../fields.ts';

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
