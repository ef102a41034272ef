/** Brings the measures of a workspace up to date with its log; any other process may be doing the same. */
import { setTimeout as pause } from 'node:timers/promises';
import { faultText } from '../log/fault.ts';
import type { Stores } from '../stores.ts';
import { showProgress } from './progress-display.ts';

/** Customers a transaction: large enough to write in sets, small enough to stop soon. */
export const FOLD_BATCH = 500;

/** false: stopped before it was done; whoever comes next goes on. */
export async function computeMeasures(
  stores: Stores,
  workspaceId: number,
  stop: AbortSignal,
): Promise<boolean> {
  // After an upgrade nobody may have started the server yet: measures of another definition count for nothing.
  await stores.refold.markOutdated();
  const { waiting } = await stores.refold.backlog(workspaceId);
  let done = 0;
  const display = showProgress('Computing', 'customers', () => ({
    share: waiting === 0 ? 1 : Math.min(1, done / waiting),
    done,
  }));
  try {
    while (!stop.aborted) {
      const { folded, failures } = await stores.refold.foldNext(FOLD_BATCH, workspaceId);
      for (const { error } of failures)
        console.error(`The measures of one customer could not be computed: ${faultText(error)}`);
      done += folded;
      if (folded > 0 || failures.length > 0) continue;
      // Another process may still be computing the last ones.
      if ((await stores.refold.backlog(workspaceId)).waiting === 0) return true;
      await pause(50);
    }
    return false;
  } finally {
    display.stop();
  }
}
