/** What runs in a thread of its own beside `computeMeasures`: another worker like those of other processes, with connections of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { dataSourceOptions, Refold } from '@twicetold/store';
import { DataSource } from 'typeorm';
import { foldWaiting } from './fold-waiting.ts';
import type { FoldOrder } from './fold-threads.ts';

const { url, workspaceId } = workerData as FoldOrder;
const stop = new AbortController();
parentPort?.on('message', () => stop.abort());
const dataSource = await new DataSource(dataSourceOptions(url, [])).initialize();
try {
  await foldWaiting(new Refold(dataSource), workspaceId, stop.signal, (some) =>
    parentPort?.postMessage(some),
  );
} finally {
  await dataSource.destroy();
  // What listens for being told to stop would keep the thread alive.
  parentPort?.close();
}
