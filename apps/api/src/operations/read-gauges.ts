/** Metrics that are looked up when somebody reads them. */
import { Gauge, type Registry } from 'prom-client';
import type { Workload } from '@twicetold/store';
import type { Measured } from './open-metrics.ts';

/** Counting a long queue takes the database a while: however many read, it does so no more often. */
const KEPT_MS = 5_000;

export function readGauges(registry: Registry, { stores, live, runs }: Measured): void {
  const workload = workloadOf(() => stores.workload.now());
  const registers = [registry];
  const gauge = (name: string, help: string, look: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await look());
      },
    });
  gauge('twicetold_fold_queue_customers', 'Customers whose measures are out of date, of all processes.', () =>
    workload().then(({ waiting }) => waiting),
  );
  gauge('twicetold_fold_queue_failed_customers', 'Customers whose measures could not be computed.', () =>
    workload().then(({ failed }) => failed),
  );
  gauge('twicetold_fold_queue_oldest_seconds', 'How long the first of those who wait has been waiting.', () =>
    workload().then(({ oldestSeconds }) => oldestSeconds),
  );
  gauge(
    'twicetold_freshness_seconds',
    'By how much the answers of this process lag behind the events that were accepted.',
    () => workload().then(({ oldestSeconds }) => Math.max(oldestSeconds, live.behindMs / 1_000)),
  );
  gauge('twicetold_loads_running', 'Loads that are running, of all processes.', () =>
    workload().then(({ runningLoads }) => runningLoads),
  );
  gauge('twicetold_uploads_loading', 'Uploads that this process is loading.', () => runs.size);
  byWorkspace(registry, live);
}

/** By number: titles and names are nobody's business here. */
function byWorkspace(registry: Registry, live: Measured['live']): void {
  const registers = [registry];
  const labelNames = ['workspace'] as const;
  new Gauge({
    name: 'twicetold_columns_bytes',
    help: 'Memory of the columns of a workspace.',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { workspaceId, columns } of live.held)
        this.set({ workspace: workspaceId }, columns.memoryBytes());
    },
  });
  new Gauge({
    name: 'twicetold_columns_disk_bytes',
    help: 'What is kept of the columns of a workspace in the data folder.',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { workspaceId, diskBytes } of live.held) this.set({ workspace: workspaceId }, diskBytes);
    },
  });
  new Gauge({
    name: 'twicetold_columns_cases',
    help: 'Cases in the columns of a workspace.',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { workspaceId, columns } of live.held) this.set({ workspace: workspaceId }, columns.cases);
    },
  });
}

/** Not a number where the database does not answer, so that everything else can still be read. */
const UNKNOWN: Workload = { waiting: NaN, failed: NaN, oldestSeconds: NaN, runningLoads: NaN };

function workloadOf(ask: () => Promise<Workload>): () => Promise<Workload> {
  let asked: Promise<Workload> | null = null;
  let askedAt = 0;
  return () => {
    if (asked === null || performance.now() - askedAt > KEPT_MS) {
      askedAt = performance.now();
      asked = ask().catch(() => UNKNOWN);
    }
    return asked;
  };
}
