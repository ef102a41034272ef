/**
 * Fields known before a handoff and fields lost at it, for the metrics that are about loss. A handoff before which nothing
 * was known can lose nothing and is left out; one without fact events cannot be judged.
 */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { weightsOfSets } from './field-weights.ts';

export const LOSS_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'no_facts', lacksEvidence: true },
  { reason: 'nothing_known' },
];
const NO_FACTS = 1;
const NOTHING_KNOWN = 2;

/**
 * Fields lost of fields known, weighted. Complete when the receiving side handed the case on, or it was resolved or closed:
 * until then a field may still be asked again.
 */
export function measureLoss(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { knownFields, lostFields } = scope.columns.tables.handoff.columns;
  const weights = weightsOfSets(scope);
  const { first, second } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const known = weights[knownFields[row] as number] as number;
    // What was told again without a name weighs 1, and may not weigh more than all that was known.
    first[i] = Math.min(weights[lostFields[row] as number] as number, known);
    second[i] = known;
  }
  excludeUnjudged(scope, rows, length, into);
}

/** 1 where the customer had to tell or was asked for something again. */
export function measureRepeats(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { repeated } = scope.columns.tables.handoff.columns;
  const { first } = into;
  for (let i = 0; i < length; i++) first[i] = (repeated[rows[i] as number] as number) > 0 ? 1 : 0;
  excludeUnjudged(scope, rows, length, into);
}

function excludeUnjudged(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { knownFields, evidence, spanEndedAt, case: caseRows } = scope.columns.tables.handoff.columns;
  const { resolvedAt, administrativelyClosedAt } = scope.columns.tables.case.columns;
  const weights = weightsOfSets(scope);
  const { complete } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const caseRow = caseRows[row] as number;
    const open = Number.isNaN(resolvedAt[caseRow]) && Number.isNaN(administrativelyClosedAt[caseRow]);
    complete[i] = open && Number.isNaN(spanEndedAt[row]) ? 0 : 1;
    if (evidence[row] === 0) into.excluded[i] = NO_FACTS;
    else if (!((weights[knownFields[row] as number] as number) > 0)) into.excluded[i] = NOTHING_KNOWN;
  }
}
