/**
 * What a case stood at, and with whom, at every moment since its opening: stays follow one another without a gap, and
 * exactly one of them, the last, has not ended. Each moment belongs to one status:
 * - resolved, closed (for good, by rule, or gone into another case) while it is not open, whatever else was said then;
 * - waiting_customer, waiting_third_party, on_hold while it is somebody else's turn;
 * - new from the opening until somebody takes it up: work resumes, a person answers or takes a contact, the case is put
 *   to wait, or is done. Coming to a team is no sign of that: routing is done by rules;
 * - open otherwise.
 * What is said to have happened before the opening counts from the opening on.
 */
import type { CaseHistory, Wait } from './case-history.ts';

export const CASE_STATUSES = [
  'new',
  'open',
  'waiting_customer',
  'waiting_third_party',
  'on_hold',
  'resolved',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export interface Stay {
  readonly status: CaseStatus;
  readonly team: string | null;
  readonly enteredAt: number;
  leftAt: number | null;
}

const WAITING: Readonly<Record<Wait['on'], CaseStatus>> = {
  customer: 'waiting_customer',
  third_party: 'waiting_third_party',
  hold: 'on_hold',
};

export function readStays(history: CaseHistory): Stay[] {
  const { takenUpAt } = history;
  const rest = spanAt(history.rests);
  const wait = spanAt(history.waits);
  const leg = spanAt(
    history.legs.map(({ enteredAt, leftAt, team }) => ({ from: enteredAt, until: leftAt, team })),
  );
  const statusAt = (at: number): CaseStatus => {
    const resting = rest(at);
    const waiting = wait(at);
    if (resting !== null) return resting.closedAt !== null && resting.closedAt <= at ? 'closed' : 'resolved';
    if (waiting !== null) return WAITING[waiting.on];
    return takenUpAt === null || at < takenUpAt ? 'new' : 'open';
  };
  const stays: Stay[] = [];
  for (const at of borders(history)) {
    const status = statusAt(at);
    const team = leg(at)?.team ?? null;
    const last = stays.at(-1);
    if (last !== undefined) {
      if (last.status === status && last.team === team) continue;
      last.leftAt = at;
    }
    stays.push({ status, team, enteredAt: at, leftAt: null });
  }
  return stays;
}

/** Every moment, from the opening on, at which the status or the team may change. */
function borders({ openedAt, takenUpAt, rests, waits, legs }: CaseHistory): number[] {
  const moments = [
    takenUpAt,
    ...legs.map(({ enteredAt }) => enteredAt),
    ...waits.flatMap(({ from, until }) => [from, until]),
    ...rests.flatMap(({ from, until, closedAt }) => [from, until, closedAt]),
  ];
  const later = moments.filter((at) => at !== null && at > openedAt) as number[];
  return [openedAt, ...new Set(later.sort((a, b) => a - b))];
}

interface Span {
  readonly from: number;
  readonly until: number | null;
}

/** The span a moment falls in, of spans in order that do not overlap; the moments asked for must not go back. */
function spanAt<S extends Span>(spans: readonly S[]): (at: number) => S | null {
  let next = 0;
  let current: S | null = null;
  return (at) => {
    for (let span = spans[next]; span !== undefined && span.from <= at; span = spans[++next]) current = span;
    return current !== null && (current.until === null || at < current.until) ? current : null;
  };
}
