/**
 * From a handoff to the receiving side's first touch. Untouched ones are unfinished: still waiting at `asOf`, or lost from
 * sight when they were handed on, closed by rule or resolved in the same step. To leave them out would call a team fast that
 * passes on what it does not like; to count the time until somebody else's touch would blame it for the next team's queue.
 */
import { businessWait } from '../../calendars/business-time.ts';
import type { Exclusion, Metric, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { atItsMoment } from '../times.ts';
import { issueOf, levelOf, workingOrCalendarTime } from '../wording.ts';

const TOUCH_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'seen_by_touch', lacksEvidence: true },
  { reason: 'no_calendar', lacksEvidence: true },
];
const SEEN_BY_TOUCH = 1;
const NO_CALENDAR = 2;

/** What the quantiles of the wait have in common; `part` as in "half of them". */
export const handoffWait = (part: string) =>
  ({
    unit: 'seconds',
    better: 'lower',
    counts: 'handoff',
    table: 'handoff',
    time: atItsMoment,
    parameters: ['level', 'clock', 'issueWindowDays'],
    needs: 'handoffs',
    only: ({ level }) => ({ level }),
    excludes: TOUCH_EXCLUSIONS,
    measure: measureWait,
    sentence: (question) =>
      `The time within which ${part} of the handoffs ${levelOf(question)} were touched by the receiving side, ` +
      `${workingOrCalendarTime(question)}, untouched ones counted as unfinished; ${issueOf(question)}.`,
    topic: 'handoffs',
  }) satisfies Partial<Metric>;

function measureWait(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { at, firstTouch, seenByTouch, spanEndedAt, case: caseRows } = scope.columns.tables.handoff.columns;
  const business = scope.question.clock === 'BUSINESS';
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const handedOverAt = at[row] as number;
    const ended = spanEndedAt[row] as number;
    const watchedUntil = ended === ended ? ended : scope.asOf;
    const touchedAt = handedOverAt + (firstTouch[row] as number);
    // After a close by rule the case may be reopened and touched: that is no longer this wait.
    const touched = touchedAt <= watchedUntil;
    let wait = Math.max(0, (touched ? touchedAt : watchedUntil) - handedOverAt);
    if (seenByTouch[row] === 1) into.excluded[i] = SEEN_BY_TOUCH;
    else if (business) {
      wait = businessWait(scope, caseRows[row] as number, handedOverAt, wait);
      if (Number.isNaN(wait)) into.excluded[i] = NO_CALENDAR;
    }
    into.first[i] = wait;
    into.second[i] = touched ? 1 : 0;
    into.complete[i] = touched || ended === ended ? 1 : 0;
  }
}
