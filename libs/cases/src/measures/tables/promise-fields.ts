import { PROMISE_KINDS } from '../../events/schema.ts';
import { caseOrdinal, dimension, flag, instant, oneOf, variants, type FieldSpecs } from '../fields.ts';

/** One per promise and issue it belongs to: whether it contradicts another depends on what else is one issue. */
export const promiseFields = {
  variants,
  case: caseOrdinal,
  /** First case of its issue. */
  issueCase: caseOrdinal,
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
