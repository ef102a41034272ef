import { OUTCOME_KINDS, RATING_SCALES } from '../../events/schema.ts';
import { caseOrdinal, dimension, instant, number, oneOf, variants, type FieldSpecs } from '../fields.ts';

/** One per rating or outcome, and issue it belongs to. */
export const voiceFields = {
  variants,
  case: caseOrdinal,
  /** First case of its issue. */
  issueCase: caseOrdinal,
  at: instant,
  kind: oneOf(...RATING_SCALES, ...OUTCOME_KINDS),
  /** Score as given; for outcomes the value. */
  score: number,
  max: number,
  team: dimension('team'),
  channel: dimension('channel'),
} as const satisfies FieldSpecs;
