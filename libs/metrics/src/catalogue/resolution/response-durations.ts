/**
 * From the first customer contact to the first answer. An unanswered case that is open may still get its answer (censored
 * at `asOf`); one that was ended without an answer is censored at its end. Shared by all numbers of first response.
 */
import { businessTime } from '../../calendars/business-time.ts';
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { keepKnown } from './resolution-durations.ts';

export const RESPONSE_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'no_contact', lacksEvidence: true },
  { reason: 'negative_duration' },
  { reason: 'no_calendar', lacksEvidence: true },
  { reason: 'no_bot_answer' },
  { reason: 'wait_not_recorded', lacksEvidence: true },
];
const NO_CONTACT = 1;
const NEGATIVE_DURATION = 2;
const NO_CALENDAR = 3;
const NO_BOT_ANSWER = 4;
const WAIT_NOT_RECORDED = 5;

export function measureFirstResponse(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
): void {
  const { firstResponse, firstResponseNotTimed } = scope.columns.tables.case.columns;
  measureAnswer(scope, rows, length, into, firstResponse);
  for (let i = 0; i < length; i++)
    if (firstResponseNotTimed[rows[i] as number] === 1) into.excluded[i] = WAIT_NOT_RECORDED;
}

/** Only cases that a bot answered: one that went to a person at once is not waiting for a bot. */
export function measureBotResponse(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { botResponse } = scope.columns.tables.case.columns;
  measureAnswer(scope, rows, length, into, botResponse);
  for (let i = 0; i < length; i++)
    if (into.second[i] === 0 && into.excluded[i] !== NO_CONTACT) into.excluded[i] = NO_BOT_ANSWER;
}

function measureAnswer(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
  passed: Float64Array,
): void {
  const { firstContactAt, resolvedAt, administrativelyClosedAt } = scope.columns.tables.case.columns;
  const business = scope.question.clock === 'BUSINESS';
  const { first, second, complete } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const contactAt = firstContactAt[row] as number;
    const response = passed[row] as number;
    const answered = response === response;
    const ended = firstKnown(resolvedAt[row] as number, administrativelyClosedAt[row] as number, scope.asOf);
    let duration = answered ? response : Math.max(0, ended - contactAt);
    second[i] = answered ? 1 : 0;
    complete[i] = answered || ended < scope.asOf ? 1 : 0;
    if (Number.isNaN(contactAt)) into.excluded[i] = NO_CONTACT;
    else if (response < 0) into.excluded[i] = NEGATIVE_DURATION;
    else if (business) {
      duration = businessTime(scope, row, contactAt, contactAt + duration);
      if (Number.isNaN(duration)) into.excluded[i] = NO_CALENDAR;
    }
    first[i] = duration;
  }
}

function firstKnown(a: number, b: number, otherwise: number): number {
  return a === a ? a : b === b ? b : otherwise;
}

/** Cases that a person answered. */
export const keepAnswered = (scope: Scope, rows: Int32Array, length: number): number =>
  keepKnown(scope.columns.tables.case.columns.firstResponse, rows, length);
