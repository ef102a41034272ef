/**
 * A connection whose statements see what the scope they are sent in lets them see. Where that is another one than that of the
 * statement before, the database is told first; nobody who takes a connection from the pool has to think of it.
 */
import pg from 'pg';
import { currentScope } from './scope.ts';
import { ENTER_SCOPE } from './statements.ts';
import type { Wall } from './wall.ts';

export interface WalledConfig extends pg.ClientConfig {
  readonly wall?: Wall | null;
}

type Query = (...given: unknown[]) => unknown;

export class WalledClient extends pg.Client {
  readonly #wall: Wall | null;
  /** As the database was told last. */
  #scope: string | null = null;

  constructor(config?: string | WalledConfig) {
    super(config);
    this.#wall = (typeof config === 'object' ? config.wall : null) ?? null;
    const query = super.query.bind(this) as Query;
    // As a property: pg declares it as a dozen overloads, of which each would have to be written again.
    this.query = ((...given: unknown[]) => {
      this.#enter(query);
      return query(...given);
    }) as typeof this.query;
  }

  #enter(query: Query): void {
    const role = this.#wall?.role ?? null;
    if (role === null) return;
    const scope = currentScope();
    // What was begun in a scope ends in it: told within a transaction, its end would take it back unnoticed.
    if (scope === this.#scope || this.#isInTransaction) return;
    this.#scope = scope;
    const values = scope === null ? ['none', ''] : [role, scope];
    query({ name: 'enter scope', text: ENTER_SCOPE, values }, (error: unknown) => {
      // Statements wait behind this one already: they are not to be sent to where nobody knows what they see.
      if (error || this.#isInTransaction) this.connection.stream.destroy();
    });
  }

  get #isInTransaction(): boolean {
    return ['T', 'E'].includes(this.getTransactionStatus() ?? '');
  }
}
