import { describe, expect, it } from '@jest/globals';
import { shapeDue } from './due.ts';
import type { PromiseDue, PromisesDue } from './promises-due.ts';

const promise = (dueAt: string, heldBy: string | null): PromiseDue => ({
  what: 'callback',
  madeAt: '2026-11-01T09:00:00Z',
  dueAt,
  team: 'Riga',
  heldBy,
  case: { id: 'A-1', channel: 'phone', reason: 'billing' },
});

const due = (overdue: readonly PromiseDue[], totalCount = overdue.length): PromisesDue => ({
  asOf: '2026-11-22T12:00:00Z',
  dueSoon: { totalCount: 1, promises: [promise('2026-11-22T15:30:00Z', 'Riga')] },
  overdue: { totalCount, promises: overdue },
});

describe('promises that nobody has kept', () => {
  const overdue = [
    promise('2026-11-21T12:00:00Z', 'Tartu'),
    promise('2026-11-20T12:00:00Z', 'Riga'),
    promise('2026-11-12T12:00:00Z', 'Tartu'),
  ];

  it('one due at noon the day before is a day late, one due this afternoon has three and a half hours', () => {
    const late = shapeDue(due(overdue), 'overdue');
    expect(late.promises.map(({ seconds }) => seconds)).toEqual([86_400, 172_800, 864_000]);
    expect(shapeDue(due(overdue), 'dueSoon').promises[0]?.seconds).toBe(12_600);
  });

  it('Tartu holds two of the three', () => {
    expect(shapeDue(due(overdue), 'overdue').mostHeldBy).toEqual({ team: 'Tartu', count: 2 });
  });

  it('of a list that was cut nobody is said to hold the most', () => {
    expect(shapeDue(due(overdue, 700), 'overdue')).toMatchObject({ total: 700, mostHeldBy: null });
  });
});
