/** What was said, promised, rated or came of it, of a row that says so: facts, promises, ratings and outcomes. */
import type { Happening } from '../tables/told-events.ts';
import type { CaseHappening } from './case-happening.ts';
import type { MappedCells } from './mapped-cells.ts';

const FACT_ACTIONS = {
  fact_given: 'given',
  fact_asked: 'asked',
  fact_recorded: 'recorded',
  fact_cleared: 'cleared',
} as const;

export function saying({ row, at, mapped, meaning }: CaseHappening): Happening | null {
  const { cells } = row;
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, cells);
  switch (meaning) {
    case 'fact':
    case 'fact_given':
    case 'fact_asked':
    case 'fact_recorded':
    case 'fact_cleared': {
      const said = name('action')?.toLowerCase();
      const action =
        meaning !== 'fact' ? FACT_ACTIONS[meaning] : Object.values(FACT_ACTIONS).find((one) => one === said);
      const field = name('fact');
      if (field === null || action === undefined) return null;
      const value = mapped.text('value', cells);
      const actor = name('actor_kind')?.toLowerCase();
      const by = (['customer', 'agent', 'system'] as const).find((one) => one === actor) ?? null;
      return {
        type: 'fact',
        field,
        action,
        by,
        ...(value === null ? {} : { value: value.slice(0, 100_000) }),
      };
    }
    case 'promise_made': {
      const due = mapped.moment('due', cells);
      if (due === null) return null;
      const kind = name('promise_kind')?.toLowerCase();
      const what = PROMISES.find((one) => one === kind) ?? 'other';
      return {
        type: 'promise.made',
        promise: name('promise') ?? `${what}/${new Date(at).toISOString()}`,
        what,
        dueAt: new Date(due).toISOString(),
      };
    }
    case 'promise_kept': {
      const promise = name('promise');
      return promise === null ? null : { type: 'promise.kept', promise };
    }
    case 'rating':
    case 'csat':
    case 'nps':
    case 'ces': {
      const stated = name('scale')?.toLowerCase();
      const scale = meaning === 'rating' ? (RATINGS.find((one) => stated?.includes(one)) ?? 'csat') : meaning;
      const rating = mapped.rating('score', cells);
      return rating === null
        ? null
        : { type: 'rating', scale, ...rating, max: scale === 'nps' ? 10 : rating.max };
    }
    case 'purchase':
    case 'renewal':
    case 'referral':
    case 'churn': {
      const value = mapped.number('value', cells);
      return { type: 'outcome', kind: meaning, ...(value === null ? {} : { value }) };
    }
    default:
      return null;
  }
}

const PROMISES = ['callback', 'delivery', 'visit', 'repair', 'refund', 'credit'] as const;
const RATINGS = ['csat', 'nps', 'ces'] as const;
