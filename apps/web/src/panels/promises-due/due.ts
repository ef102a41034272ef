/** Promises nobody has kept, with how long there is or how late they are at the horizon. */
import type { PromiseDue, PromisesDue, PromisesList } from './promises-due.ts';

export interface DuePromise {
  readonly promise: PromiseDue;
  /** Until it falls due, or since it did; never negative. */
  readonly seconds: number;
}

export interface DueList {
  readonly total: number;
  readonly promises: readonly DuePromise[];
  /** Teams that hold the most of those shown, with how many; null is not known. */
  readonly mostHeldBy: { readonly team: string | null; readonly count: number } | null;
}

export function shapeDue({ asOf, ...lists }: PromisesDue, which: PromisesList): DueList {
  const { totalCount, promises } = lists[which];
  const horizon = Date.parse(asOf);
  const counts = new Map<string | null, number>();
  for (const { heldBy } of promises) counts.set(heldBy, (counts.get(heldBy) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return {
    total: totalCount,
    promises: promises.map((promise) => ({
      promise,
      seconds: Math.abs(Date.parse(promise.dueAt) - horizon) / 1000,
    })),
    // Of a list that is cut, the most of what is shown need not be the most of all.
    mostHeldBy: most === undefined || totalCount > promises.length ? null : { team: most[0], count: most[1] },
  };
}
