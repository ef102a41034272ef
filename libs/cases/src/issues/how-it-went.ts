/**
 * How the matter went for the customer, from what failed on it (recovery.ts):
 * - clean: nothing failed;
 * - recovered: something failed, the issue stands resolved, and at least half of the signs of a recovery hold;
 * - failed: something failed and was not made good.
 * A promise that is not kept and falls due after the last event of the issue fails it on that day, whatever it was
 * until then: no sign of a recovery can follow. Whether the day has come is known only to who knows the horizon.
 */
import type { Issue } from './issue.ts';
import { recoveryOf } from './recovery.ts';

export const WAYS_IT_WENT = ['clean', 'recovered', 'failed'] as const;
export type Went = (typeof WAYS_IT_WENT)[number];

const RECOVERED_FROM = 0.5;

/** As of its last event. */
export function wentOf(issue: Issue): Went {
  const recovery = recoveryOf(issue);
  if (recovery === null) return 'clean';
  return recovery >= RECOVERED_FROM && issue.life.resolvedAt !== null ? 'recovered' : 'failed';
}

/** When the first of the promises that nobody has kept falls due after the last event; null when there is none. */
export function willFailAt({ promises, steps }: Issue): number | null {
  const lastEventAt = steps.at(-1)?.event.at ?? -Infinity;
  const dues = promises.filter(({ dueAt, keptAt }) => keptAt === null && dueAt >= lastEventAt);
  return dues.length === 0 ? null : Math.min(...dues.map(({ dueAt }) => dueAt));
}
