/**
 * One event with what was known of its case at that moment. Everything about an issue is read off its steps,
 * which are the steps of its cases in the order of events.
 */
import type { LoggedEvent, LoggedEventOf } from '../events/logged-event.ts';
import type { CaseHistory } from './case-history.ts';

/** Open, solved, closed by rule without having been solved, or gone into another case. */
export type CaseState = 'open' | 'resolved' | 'closed' | 'merged';

export interface Step {
  readonly event: LoggedEvent;
  readonly case: CaseHistory;
  /** Position among the steps of its case. */
  readonly index: number;
  /** Who held the case just before and just after; null = not known. */
  readonly teamBefore: string | null;
  readonly agentBefore: string | null;
  readonly team: string | null;
  readonly agent: string | null;
  /** State of the case after it. */
  readonly state: CaseState;
  /** Starts a resolved run, or says once more that the case is solved. */
  readonly resolves: boolean;
  /** Inbound contact on a case that was waiting on the customer. */
  readonly answersUs: boolean;
  /** Channel of the last contact of the case up to here, else the one it was opened through. */
  readonly channel: string | null;
}

export interface ContactStep extends Step {
  readonly event: LoggedEventOf<'contact'>;
}

export function isContact(step: Step): step is ContactStep {
  return step.event.type === 'contact';
}

export function isInbound(step: Step): step is ContactStep {
  return step.event.type === 'contact' && step.event.body.direction === 'inbound';
}

export const isPublic = (step: ContactStep): boolean => step.event.body.visibility === 'public';
