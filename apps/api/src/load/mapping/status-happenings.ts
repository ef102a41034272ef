/** What each of the statuses of a case, in their order, comes to. A case begins as new, whatever its first row says. */
import type { Happening } from '../tables/told-events.ts';
import type { StatusMeaning } from '@twicetold/metrics/mapping-uses';

interface Stated {
  readonly status: StatusMeaning | null;
  readonly closedByRule: boolean;
}

export function statusHappenings(states: readonly Stated[]): Happening[][] {
  let before: StatusMeaning = 'new';
  return states.map(({ status, closedByRule }) => {
    if (status === null) return [];
    const after = closedByRule && (status === 'closed' || status === 'resolved') ? 'closed_by_rule' : status;
    const happenings = between(before, after);
    before = after;
    return happenings;
  });
}

const done = (status: StatusMeaning): boolean =>
  ['resolved', 'closed', 'closed_by_rule', 'merged'].includes(status);

export function between(before: StatusMeaning, after: StatusMeaning): Happening[] {
  if (before === after || after === 'merged') return [];
  if (after === 'closed' || after === 'closed_by_rule')
    return before === 'closed' || before === 'closed_by_rule'
      ? []
      : [{ type: 'case.closed', administrative: after === 'closed_by_rule' }];
  if (after === 'resolved') return done(before) ? [] : [{ type: 'case.resolved' }];
  const reopened: Happening[] = done(before) ? [{ type: 'case.reopened' }] : [];
  if (after === 'open' || after === 'new')
    return reopened.length > 0 || (before === 'open' && after === 'new')
      ? reopened
      : [{ type: 'case.resumed' }];
  return [...reopened, { type: 'case.waiting', on: after }];
}
