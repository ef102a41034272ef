/**
 * Promises and what came of them, as far as the log knows; broken or pending is decided by who knows the horizon.
 * A promise is kept by the first `promise.kept` of its key in its case, not before it was made. Contradictory: an
 * earlier promise of the same kind on the issue, with another due date, was neither kept nor due when it was made.
 */
import type { LoggedEventOf } from '../events/logged-event.ts';
import type { CaseHistory } from './case-history.ts';
import type { Step } from './step.ts';

export interface KeptOrNot {
  readonly position: number;
  readonly step: Step;
  readonly event: LoggedEventOf<'promise.made'>;
  readonly dueAt: number;
  readonly keptAt: number | null;
  /** Who made it: as stated, else who held the case. */
  readonly team: string | null;
  readonly agent: string | null;
  readonly contradictory: boolean;
}

export function readPromises(steps: readonly Step[]): KeptOrNot[] {
  const promises: KeptOrNot[] = [];
  /** Made before, and neither due nor kept yet. */
  let standing: KeptOrNot[] = [];
  steps.forEach((step, position) => {
    const { event } = step;
    if (event.type !== 'promise.made') return;
    const { dueAt, what } = event.body;
    standing = standing.filter(
      (earlier) => earlier.dueAt > event.at && (earlier.keptAt ?? Infinity) > event.at,
    );
    const contradictory = standing.some(
      (earlier) => earlier.event.body.what === what && earlier.dueAt !== dueAt,
    );
    const promise: KeptOrNot = {
      position,
      step,
      event,
      dueAt,
      keptAt: keptAt(event, step.case),
      team: event.body.team ?? step.team,
      agent:
        event.body.agent ?? (event.body.team === null || event.body.team === step.team ? step.agent : null),
      contradictory,
    };
    promises.push(promise);
    standing.push(promise);
  });
  return promises;
}

function keptAt(made: LoggedEventOf<'promise.made'>, { steps }: CaseHistory): number | null {
  // A key used twice stands for two promises: the next one takes over what is kept from then on.
  const next = steps.find(
    ({ event }) =>
      event.type === 'promise.made' && event.body.promise === made.body.promise && event.at > made.at,
  );
  const kept = steps.find(
    ({ event }) =>
      event.type === 'promise.kept' && event.body.promise === made.body.promise && event.at >= made.at,
  );
  if (kept === undefined || (next !== undefined && kept.event.at >= next.event.at)) return null;
  return kept.event.at;
}

/** Who held the case when the promise fell due, as far as the log goes. */
export function teamWhenDue({ dueAt, step }: KeptOrNot): string | null {
  const leg = step.case.legs.findLast(({ enteredAt }) => enteredAt <= dueAt);
  return (leg ?? step.case.legs[0])?.team ?? null;
}
