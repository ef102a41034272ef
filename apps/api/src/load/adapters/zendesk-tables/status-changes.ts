/**
 * What a change of status says. Zendesk's words: new (nobody took it up), open (our turn), pending (the requester's
 * turn), on-hold (a third party's turn, by Zendesk's own definition), solved, and closed, which only rules make: after
 * "solved" it changes nothing, without it a rule that says so closed a ticket that nobody solved.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Change } from './ticket-rows.ts';

type Status = 'new' | 'open' | 'customer' | 'third_party' | 'solved' | 'closed';
const STATUSES: Readonly<Record<string, Status>> = {
  new: 'new',
  pending: 'customer',
  hold: 'third_party',
  'on-hold': 'third_party',
  on_hold: 'third_party',
  solved: 'solved',
  closed: 'closed',
};

/** What each change of status, in their order, comes to; a ticket begins as new, unless the first says what was before it. */
export function statusHappenings(changes: readonly Change[]): Happening[][] {
  let before = statusOf(changes[0]?.previous ?? 'new');
  return changes.map(({ value, byRule }) => {
    if (value === null) return [];
    const after = statusOf(value);
    const happenings = between(before, after, byRule);
    before = after;
    return happenings;
  });
}

const statusOf = (value: string): Status => STATUSES[value.toLowerCase()] ?? 'open';

function between(before: Status, after: Status, byRule: boolean): Happening[] {
  const done = before === 'solved' || before === 'closed';
  switch (after) {
    case before:
      return [];
    case 'solved':
      return done ? [] : [{ type: 'case.resolved' }];
    case 'closed':
      return [{ type: 'case.closed', administrative: byRule && before !== 'solved' }];
    case 'customer':
    case 'third_party':
      return [...(done ? [REOPENED] : []), { type: 'case.waiting', on: after }];
    default:
      return [done ? REOPENED : { type: 'case.resumed' }];
  }
}

const REOPENED: Happening = { type: 'case.reopened' };
