/**
 * The facts that everything is counted from: flat rows, computed for one customer at a time.
 * Nothing here knows "now": what depends on the observation horizon (still open, not yet due, window not
 * run out) is kept as instants and decided when a question is answered.
 *
 * Every row but a case row names its case by its position in the customer's list of cases; reason,
 * product, segment, priority, and the case's own channel and teams are read through that reference.
 */
import type { FieldSpecs, RowOf } from './fields.ts';
import { caseFields } from './tables/case-fields.ts';
import { contactFields } from './tables/contact-fields.ts';
import { handoffFields } from './tables/handoff-fields.ts';
import { issueFields } from './tables/issue-fields.ts';
import { joinedFields } from './tables/joined-fields.ts';
import { legFields } from './tables/leg-fields.ts';
import { lossFields } from './tables/loss-fields.ts';
import { promiseFields } from './tables/promise-fields.ts';
import { riskFields } from './tables/risk-fields.ts';
import { stayFields } from './tables/stay-fields.ts';
import { voiceFields } from './tables/voice-fields.ts';

export const measureFields = {
  case: caseFields,
  leg: legFields,
  stay: stayFields,
  issue: issueFields,
  contact: contactFields,
  handoff: handoffFields,
  loss: lossFields,
  promise: promiseFields,
  voice: voiceFields,
  risk: riskFields,
  joined: joinedFields,
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
