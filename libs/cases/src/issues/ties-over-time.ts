/** When it became known what ties a case to others: its opening, its reason, its parent, what it was merged into. */
import type { CaseHistory } from './case-history.ts';
import type { CaseTies } from './partition.ts';
import type { Step } from './step.ts';

export interface TiesNow extends CaseTies {
  readonly ordinal: number;
}

/** What changed at one instant. The ties are those after it. */
export interface TieChanges {
  readonly at: number;
  /** Cases first heard of, in the order opened. */
  readonly born: readonly TiesNow[];
  /** Cases known before; `regroups`: their ties may have become fewer, not only more. */
  readonly changed: readonly { readonly ties: TiesNow; readonly regroups: boolean }[];
}

/** Ascending. The same object of ties is used for a case throughout: it always is as of the changes handed out last. */
export function* changesOfTies(cases: readonly CaseHistory[]): Generator<TieChanges> {
  const changes = cases.flatMap((history, ordinal) => changesOf(history, ordinal));
  changes.sort((a, b) => a.at - b.at);
  const known = new Map<number, { -readonly [K in keyof TiesNow]: TiesNow[K] }>();
  for (let start = 0; start < changes.length;) {
    const at = (changes[start] as TiesAt).at;
    const born: TiesNow[] = [];
    const changed: { ties: TiesNow; regroups: boolean }[] = [];
    for (; changes[start]?.at === at; start++) {
      const { ties } = changes[start] as TiesAt;
      const before = known.get(ties.ordinal);
      if (before === undefined) {
        const own = { ...ties };
        known.set(ties.ordinal, own);
        born.push(own);
      } else {
        const regroups = before.reason !== ties.reason || before.openedAt !== ties.openedAt;
        Object.assign(before, ties);
        changed.push({ ties: before, regroups });
      }
    }
    born.sort((a, b) => (a.id < b.id ? -1 : 1));
    yield { at, born, changed };
  }
}

interface TiesAt {
  readonly at: number;
  readonly ties: TiesNow;
}

/** One for each instant at which the ties of the case changed. */
function changesOf({ id, steps }: CaseHistory, ordinal: number): TiesAt[] {
  const changes: TiesAt[] = [];
  let opened = false;
  let ties: TiesNow | null = null;
  for (const step of steps) {
    const before: TiesNow = ties ?? {
      id,
      ordinal,
      openedAt: step.event.at,
      reason: null,
      parent: null,
      mergedInto: [],
    };
    const now = after(step, before, opened);
    opened ||= step.event.type === 'case.opened';
    if (now === ties) continue;
    ties = now;
    if (changes.at(-1)?.at === step.event.at) changes.pop();
    changes.push({ at: step.event.at, ties });
  }
  return changes;
}

/** `before` itself where the step changes nothing. */
function after({ event }: Step, before: TiesNow, opened: boolean): TiesNow {
  switch (event.type) {
    case 'case.opened': {
      const openedAt = opened ? before.openedAt : event.at;
      const reason = event.body.reason ?? before.reason;
      const parent = before.parent ?? event.body.parent;
      const same = openedAt === before.openedAt && reason === before.reason && parent === before.parent;
      return same ? before : { ...before, openedAt, reason, parent };
    }
    case 'case.updated': {
      const reason = event.body.reason ?? before.reason;
      return reason === before.reason ? before : { ...before, reason };
    }
    case 'case.merged':
      return { ...before, mergedInto: [...before.mergedInto, event.body.into] };
    default:
      return before;
  }
}
