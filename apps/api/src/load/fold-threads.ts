/** Threads that fold along, where so many customers wait that starting them is worth it. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FoldedSome } from './fold-waiting.ts';

export interface FoldOrder {
  readonly url: string;
  /** null: any. */
  readonly workspaceId: number | null;
}

/** Customers a thread is worth: to load and to get warm takes as much as to fold ten thousand (docs/decisions/0022). */
const CUSTOMERS_A_THREAD = 60_000;
/** More would wait for one another at the version of the workspace. */
const MOST = 3;

/** Only the built program has a file that a thread can begin with. */
const FILE = import.meta.url.endsWith('.js') ? new URL('./fold-thread.js', import.meta.url) : null;

/** Where there is none, everything is folded in the process that asks. */
export const HAS_THREADS = FILE !== null;

/** How many beside this one. */
export function threadsFor(waiting: number): number {
  if (FILE === null) return 0;
  return Math.min(MOST, availableParallelism() - 1, Math.floor(waiting / CUSTOMERS_A_THREAD));
}

/** Resolves when nobody waits any more whom no other worker holds, or when it has stopped. */
export async function foldInThread(
  order: FoldOrder,
  stop: AbortSignal,
  onFolded: (some: FoldedSome) => void,
): Promise<void> {
  if (FILE === null || stop.aborted) return;
  const thread = new Worker(FILE, { workerData: order });
  const tell = () => thread.postMessage('stop');
  stop.addEventListener('abort', tell, { once: true });
  thread.on('message', onFolded);
  try {
    // Rejects with what the thread failed of.
    await once(thread, 'exit');
  } finally {
    stop.removeEventListener('abort', tell);
  }
}
