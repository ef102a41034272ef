/**
 * Whether and when a customer left, seen from one event. The churn may be reported on another case than the one that
 * drove it. A purchase or a renewal after a churn says that the customer is back.
 */
import { compareEvents, type LoggedEvent, type LoggedEventOf } from '../events/logged-event.ts';

export interface Departure {
  /** Had left by then and not come back. */
  readonly leftBefore: boolean;
  /** When it left next; null when it has not. */
  readonly churnedAfterAt: number | null;
}

/** `outcomes` of the customer in their order. */
export function departureAfter(outcomes: readonly LoggedEventOf<'outcome'>[], from: LoggedEvent): Departure {
  const before = outcomes.findLast(
    (outcome) => outcome.body.kind !== 'referral' && compareEvents(outcome, from) < 0,
  );
  const churn = outcomes.find((outcome) => outcome.body.kind === 'churn' && compareEvents(outcome, from) > 0);
  return { leftBefore: before?.body.kind === 'churn', churnedAfterAt: churn?.at ?? null };
}
