/**
 * Changes of owner in the history of a case. Salesforce writes two rows for each, one with the names of the owners and
 * one with their ids, at the same moment and in no order: together they are one change. A queue is a team here; a person
 * who takes a case out of a queue, or from another person, has it within the team of that queue.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { HistoryRow } from './case-rows.ts';
import { isOwnerId, type Owner, type Owners } from './owners.ts';

const OWNER_FIELDS = ['owner', 'ownerid', 'ownerassignment', 'owneraccepted', 'ownerescalated'];
export const isOwnerChange = ({ field }: HistoryRow): boolean => OWNER_FIELDS.includes(field);

interface OwnerChange {
  readonly row: HistoryRow;
  readonly from: string | null;
  readonly to: string;
  readonly escalated: boolean;
}

export interface Holder {
  readonly team: string | null;
  readonly agent: string | null;
}

/** The pairs of rows as single changes, in their order; what a pair says of who is who is learnt. */
export function ownerChanges(rows: readonly HistoryRow[], owners: Owners): OwnerChange[] {
  const changes: OwnerChange[] = [];
  for (const together of byMoment(rows.filter(isOwnerChange))) {
    const named = together.filter((row) => row.to !== null && !isOwnerId(row.to));
    const numbered = together.filter((row) => row.to !== null && isOwnerId(row.to));
    for (let i = 0; i < Math.max(named.length, numbered.length); i++) {
      const id = numbered[i];
      const name = named[i];
      learn(owners, id?.to, name?.to);
      learn(owners, id?.from, name?.from);
      const row = (id ?? name) as HistoryRow;
      const escalated = id?.field === 'ownerescalated' || name?.field === 'ownerescalated';
      changes.push({ row, from: row.from, to: row.to as string, escalated });
    }
  }
  return changes;
}

/** Who had it when it was opened, and the handoffs since. Moves before any queue was known cannot be told: nobody has a team. */
export function ownerMoves(
  changes: readonly OwnerChange[],
  ownerNow: string | null,
  owners: Owners,
): { readonly opening: Holder; readonly moves: readonly (readonly [HistoryRow, Happening])[] } {
  const first = changes[0] === undefined ? ownerNow : changes[0].from;
  const opening = first === null ? NOBODY : taken(NOBODY, owners.of(first));
  let holder = opening;
  const moves: (readonly [HistoryRow, Happening])[] = [];
  for (const { row, to, escalated } of changes) {
    const before = holder;
    holder = taken(before, owners.of(to));
    if (holder.team === null || (holder.team === before.team && holder.agent === before.agent)) continue;
    const kind = escalated ? 'escalation' : null;
    moves.push([row, { type: 'handoff', toTeam: holder.team, toAgent: holder.agent, kind }]);
  }
  return { opening, moves };
}

const NOBODY: Holder = { team: null, agent: null };

function taken(before: Holder, { kind, name }: Owner): Holder {
  return kind === 'queue' ? { team: name, agent: null } : { team: before.team, agent: name };
}

function byMoment(rows: readonly HistoryRow[]): HistoryRow[][] {
  const moments = new Map<number, HistoryRow[]>();
  for (const row of rows) {
    const together = moments.get(row.at);
    if (together === undefined) moments.set(row.at, [row]);
    else together.push(row);
  }
  return [...moments.values()];
}

function learn(owners: Owners, id: string | null | undefined, name: string | null | undefined): void {
  if (id != null && name != null && isOwnerId(id)) owners.learn(id, name);
}
