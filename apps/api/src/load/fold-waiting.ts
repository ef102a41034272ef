import type { Refold } from '@twicetold/store';
import { faultText } from '../log/fault.ts';

/** Customers a transaction: large enough to write in sets, small enough to stop soon. */
export const FOLD_BATCH = 500;

/** Batches under way in one thread: one is folded while PostgreSQL reads or writes the other. */
const AT_ONCE = 2;

export interface FoldedSome {
  readonly customers: number;
  /** What was thrown where a customer could not be folded, fit for a log. */
  readonly faults: readonly string[];
}

/** Folds until nobody waits whom no other worker holds, or it is to stop. */
export async function foldWaiting(
  refold: Refold,
  workspaceId: number | null,
  stop: AbortSignal,
  onFolded: (some: FoldedSome) => void,
): Promise<void> {
  const one = async () => {
    while (!stop.aborted) {
      const { folded, failures } = await refold.foldNext(FOLD_BATCH, workspaceId);
      if (folded === 0 && failures.length === 0) return;
      onFolded({ customers: folded, faults: failures.map(({ error }) => faultText(error)) });
    }
  };
  await allOf(Array.from({ length: AT_ONCE }, one));
}

/** Waits for all of them, whichever fails. */
export async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason;
}
