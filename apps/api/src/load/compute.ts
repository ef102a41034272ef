/** Brings the measures of a workspace up to date with its log; any other process may be doing the same. */
import { setTimeout as pause } from 'node:timers/promises';
import { faultText } from '../log/fault.ts';
import type { Stores } from '../stores.ts';
import { foldInThread, threadsFor } from './fold-threads.ts';
import { allOf, foldWaiting, type FoldedSome } from './fold-waiting.ts';
import { showProgress } from './progress-display.ts';

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
  const onFolded = ({ customers, faults }: FoldedSome) => {
    done += customers;
    for (const fault of faults) console.error(`The measures of one customer could not be computed: ${fault}`);
  };
  // It did part of the work that is done here anyway.
  const said = (error: unknown) =>
    console.error(`A thread that computed measures too ended: ${faultText(error)}`);
  const order = { url: stores.url, workspaceId };
  let threads = threadsFor(waiting);
  try {
    while (!stop.aborted) {
      const beside = Array.from({ length: threads }, () => foldInThread(order, stop, onFolded).catch(said));
      await allOf([foldWaiting(stores.refold, workspaceId, stop, onFolded), ...beside]);
      // Another process may still be computing the last ones.
      if ((await stores.refold.backlog(workspaceId)).waiting === 0) return true;
      threads = 0;
      await pause(50);
    }
    return false;
  } finally {
    display.stop();
  }
}
