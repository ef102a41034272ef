/** Whether this process is alive, and whether requests should be sent to it. */
import type { FastifyInstance } from 'fastify';
import { migrationState, type MigrationState, type WallState } from '@twicetold/store';
import type { LiveWorkspaces } from '../live/live-workspaces.ts';
import type { Stores } from '../stores.ts';
import type { Role } from './operation-settings.ts';

export type Reason =
  | 'database_does_not_answer'
  | 'migrations_missing'
  | 'database_is_newer'
  | 'columns_are_being_loaded'
  | 'worker_does_not_run'
  | 'stopping';

export interface Readiness {
  readonly ready: boolean;
  /** None where it is ready. */
  readonly reasons: readonly Reason[];
  readonly role: Role;
  readonly database: {
    readonly answers: boolean;
    /** unknown: it does not answer. */
    readonly migrations: MigrationState['state'] | 'unknown';
    /** Whether it keeps workspaces apart too; as it was at the start. */
    readonly wall: WallState;
  };
  /** How many workspaces have their columns in memory, and how many are still being read. */
  readonly columns: { readonly loaded: number; readonly loading: number };
  readonly worker: 'runs' | 'ended' | 'elsewhere';
}

export interface HealthParts {
  readonly stores: Stores;
  readonly live: Pick<LiveWorkspaces, 'loaded'>;
  readonly role: Role;
  /** null: this process has none. */
  readonly worker: { readonly runs: boolean } | null;
}

/** A busy pool makes questions wait; longer than this nobody gets an answer either. */
const PATIENCE_MS = 4_000;

export class Health {
  readonly #parts: HealthParts;
  #looking: Promise<Readiness> | null = null;
  #stopping = false;

  constructor(parts: HealthParts) {
    this.#parts = parts;
  }

  /** From now on it is not ready. */
  stopping(): void {
    this.#stopping = true;
  }

  serve(server: FastifyInstance): void {
    server.get('/health/live', (_, reply) => reply.header('cache-control', 'no-store').send({ live: true }));
    server.get('/health/ready', async (_, reply) => {
      const readiness = await this.readiness();
      return reply
        .header('cache-control', 'no-store')
        .code(readiness.ready ? 200 : 503)
        .send(readiness);
    });
  }

  /** However many ask at once, the database is asked once. */
  readiness(): Promise<Readiness> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #look(): Promise<Readiness> {
    const { stores, live, role, worker } = this.#parts;
    const state = await withinPatience(stateOf(stores));
    const columns = live.loaded;
    const reasons: Reason[] = [];
    if (this.#stopping) reasons.push('stopping');
    if (state === null) reasons.push('database_does_not_answer');
    else if (state === 'behind') reasons.push('migrations_missing');
    else if (state === 'newer') reasons.push('database_is_newer');
    if (!columns.whole) reasons.push('columns_are_being_loaded');
    if (worker !== null && !worker.runs) reasons.push('worker_does_not_run');
    return {
      ready: reasons.length === 0,
      reasons,
      role,
      database: { answers: state !== null, migrations: state ?? 'unknown', wall: stores.wall.state },
      columns: { loaded: columns.loaded, loading: columns.loading },
      worker: worker === null ? 'elsewhere' : worker.runs ? 'runs' : 'ended',
    };
  }
}

async function stateOf({ dataSource, workload }: Stores): Promise<MigrationState['state']> {
  await workload.isThere();
  return (await migrationState(dataSource)).state;
}

/** null: it failed, or took too long. */
async function withinPatience<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked.catch(() => null), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
