import type { Issue } from '../issues/issue.ts';
import { teamWhenDue } from '../issues/promises.ts';
import type { MeasureRow } from './rows.ts';

/**
 * A promise has one row, not one per issue variant: whether it contradicts another is taken over the issue of
 * PROMISE_VARIANT (fold.ts), the widest one of the same reason.
 */
export function promiseRows({ promises }: Issue): MeasureRow<'promise'>[] {
  return promises.map((promise) => ({
    case: promise.step.case.ordinal,
    at: promise.event.at,
    dueAt: promise.dueAt,
    keptAt: promise.keptAt,
    what: promise.event.body.what,
    team: promise.team,
    agent: promise.agent,
    channel: promise.step.channel,
    teamWhenDue: teamWhenDue(promise),
    contradictory: promise.contradictory,
  }));
}
