/**
 * From opening to the start of the final unbroken resolved run; still running (until `asOf`) for a case that is
 * open. Shared by all numbers of resolution time, so that they differ in the statistic alone.
 */
import { businessTime } from '../../calendars/business-time.ts';
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const RESOLUTION_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'merged' },
  { reason: 'administrative_close' },
  { reason: 'negative_duration' },
  { reason: 'no_calendar', lacksEvidence: true },
];
const MERGED = 1;
const ADMINISTRATIVE_CLOSE = 2;
const NEGATIVE_DURATION = 3;
const NO_CALENDAR = 4;

export function measureResolution(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  measureUntil(scope, rows, length, into, 'resolvedAt', 'waitedOnCustomer');
}

/** To the first resolution, whatever came after. */
export function measureFirstResolution(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
): void {
  measureUntil(scope, rows, length, into, 'firstResolvedAt', 'waitedBeforeFirstResolved');
}

/** `ended`: NaN while it has not; `waited` on the customer before that. A column is made when it is read, so few are. */
function measureUntil(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
  endedField: 'resolvedAt' | 'firstResolvedAt',
  waitedField: 'waitedOnCustomer' | 'waitedBeforeFirstResolved',
): void {
  const { asOf, question } = scope;
  const { columns } = scope.columns.tables.case;
  const { openedAt, merged, [endedField]: endedAt } = columns;
  const waits = question.clock === 'OURS' ? waitsIn(columns, waitedField) : null;
  let closedAt: Float64Array | null = null;
  const { first, second, complete } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const ended = endedAt[row] as number;
    const over = ended === ended;
    const opened = openedAt[row] as number;
    const end = over ? ended : asOf;
    let duration = end - opened;
    if (waits !== null) {
      const wait = (over ? waits.beforeEnd : waits.untilNow)[row] as number;
      const since = over ? NaN : (waits.since[row] as number);
      if (wait === wait) duration -= wait;
      if (since === since) duration -= asOf - since;
    }
    second[i] = complete[i] = over ? 1 : 0;
    if (merged[row] === 1) into.excluded[i] = MERGED;
    else if (!over && !Number.isNaN((closedAt ??= columns.administrativelyClosedAt)[row]))
      into.excluded[i] = ADMINISTRATIVE_CLOSE;
    else if (duration < 0) into.excluded[i] = NEGATIVE_DURATION;
    else if (question.clock === 'BUSINESS') {
      duration = businessTime(scope, row, opened, end);
      if (Number.isNaN(duration)) into.excluded[i] = NO_CALENDAR;
    }
    first[i] = duration;
  }
}

type CaseColumns = Scope['columns']['tables']['case']['columns'];

const waitsIn = (columns: CaseColumns, before: 'waitedOnCustomer' | 'waitedBeforeFirstResolved') => ({
  beforeEnd: columns[before],
  untilNow: columns.waitedOnCustomer,
  since: columns.waitingOnCustomerSince,
});

/** A case that has been open longer than t is seen through: nothing can bring it to an end within t any more. */
export function seenThrough({ question }: Scope, length: number, into: Observations): void {
  const within = question.withinHours * 3_600_000;
  for (let i = 0; i < length; i++) if ((into.first[i] as number) >= within) into.complete[i] = 1;
}

/** Cases that are resolved now. */
export const keepResolved = (scope: Scope, rows: Int32Array, length: number): number =>
  keepKnown(scope.columns.tables.case.columns.resolvedAt, rows, length);

/** Cases that were resolved at least once. */
export const keepOnceResolved = (scope: Scope, rows: Int32Array, length: number): number =>
  keepKnown(scope.columns.tables.case.columns.firstResolvedAt, rows, length);

/** Keeps the rows of which the column is known. */
export function keepKnown(column: Float64Array, rows: Int32Array, length: number): number {
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (!Number.isNaN(column[row])) rows[kept++] = row;
  }
  return kept;
}
