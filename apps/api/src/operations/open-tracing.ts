/** Traces, where somebody collects them: only then is what makes them loaded. */
import type { WalledClient } from '@twicetold/store';
import type { OperationSettings } from './operation-settings.ts';

export interface Tracing {
  /** What connections to the database are to be made of. */
  readonly client: typeof WalledClient;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/** null: nobody does. */
export async function openTracing({ traces, role }: OperationSettings): Promise<Tracing | null> {
  if (traces === null) return null;
  const { startTracing } = await import('./tracing.ts');
  return startTracing(traces, role);
}
