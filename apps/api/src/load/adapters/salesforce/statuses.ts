/**
 * What an organisation's statuses say: every one of them is its own word. Closed are those that a closed case of the export
 * stands at (`IsClosed`), and what is called so; whose turn it is otherwise is read off the word as far as it says it.
 */
import type { Happening } from '../../tables/told-events.ts';
import { statusWord, type StatusWord } from '../../tables/status-words.ts';
import { saysClosedByRule } from '../../tables/closed-by-rule.ts';
import type { HistoryRow } from './case-rows.ts';

export class Statuses {
  readonly #closed = new Set<string>();

  /** The status that a closed case stands at. */
  addClosed(name: string): void {
    this.#closed.add(name.toLowerCase());
  }

  of(name: string): StatusWord {
    return this.#closed.has(name.toLowerCase()) ? 'closed' : statusWord(name);
  }
}

/** What each change of status, in their order, comes to. */
export function statusHappenings(changes: readonly HistoryRow[], statuses: Statuses): Happening[][] {
  const first = changes[0]?.from;
  let before: StatusWord = first == null ? 'new' : statuses.of(first);
  return changes.map(({ to }) => {
    if (to === null) return [];
    const after = statuses.of(to);
    const happenings = between(before, after, to);
    before = after;
    return happenings;
  });
}

function between(before: StatusWord, after: StatusWord, name: string): Happening[] {
  if (before === after) return [];
  const reopened: Happening[] = before === 'closed' ? [{ type: 'case.reopened' }] : [];
  switch (after) {
    case 'closed':
      return [{ type: 'case.closed', administrative: saysClosedByRule(name) }];
    case 'customer':
    case 'third_party':
    case 'hold':
      return [...reopened, { type: 'case.waiting', on: after }];
    default:
      return reopened.length > 0 ? reopened : [{ type: 'case.resumed' }];
  }
}
