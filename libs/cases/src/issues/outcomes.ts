/**
 * What the customer did after an issue, on whatever case it was recorded. Leaving counts from the opening of the issue,
 * because whoever leaves before anybody has solved it leaves over it; buying and recommending count from its first
 * resolution.
 */
import type { CaseHistory } from './case-history.ts';
import { compareEvents, type LoggedEvent, type LoggedEventOf } from '../events/logged-event.ts';
import type { IssueLife } from './issue-life.ts';

type Outcome = LoggedEventOf<'outcome'>;

export interface OutcomesAfter {
  readonly churnedAt: number | null;
  /** A purchase or a renewal. */
  readonly boughtAt: number | null;
  readonly referredAt: number | null;
  /** Had left before the issue was opened, and not bought again since. */
  readonly leftBefore: boolean;
}

/** All outcomes of a customer, in their order. */
export function readOutcomes(cases: readonly CaseHistory[]): Outcome[] {
  const isOutcome = (event: LoggedEvent): event is Outcome => event.type === 'outcome';
  return cases.flatMap(({ steps }) => steps.map(({ event }) => event).filter(isOutcome)).sort(compareEvents);
}

export function outcomesAfter(
  outcomes: readonly Outcome[],
  openedAt: number,
  { firstResolvedAt }: IssueLife,
): OutcomesAfter {
  const first = (since: number | null, ...kinds: readonly Outcome['body']['kind'][]) =>
    outcomes.find(({ at, body }) => since !== null && at >= since && kinds.includes(body.kind))?.at ?? null;
  const before = outcomes.findLast(({ at, body }) => at < openedAt && body.kind !== 'referral');
  return {
    churnedAt: first(openedAt, 'churn'),
    boughtAt: first(firstResolvedAt, 'purchase', 'renewal'),
    referredAt: first(firstResolvedAt, 'referral'),
    leftBefore: before?.body.kind === 'churn',
  };
}
