/** Metrics, where somebody reads them: only then is what makes them loaded. */
import type { FastifyInstance } from 'fastify';
import type { LiveWorkspaces } from '../live/live-workspaces.ts';
import type { LoadRuns } from '../load/load-runs.ts';
import type { Stores } from '../stores.ts';
import type { OperationSettings } from './operation-settings.ts';

export interface Measured {
  readonly stores: Stores;
  readonly live: Pick<LiveWorkspaces, 'held' | 'behindMs'>;
  readonly runs: Pick<LoadRuns, 'size'>;
}

export interface MetricsServed {
  /** Counts the requests of the server, and serves them all on it unless they have a port of their own. */
  serve(server: FastifyInstance): Promise<void>;
  close(): Promise<void>;
}

/** null: nobody does. */
export async function openMetrics(
  { metrics }: OperationSettings,
  measured: Measured,
): Promise<MetricsServed | null> {
  if (metrics === null) return null;
  const { Metrics } = await import('./metrics.ts');
  return new Metrics(metrics, measured);
}
