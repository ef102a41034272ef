/** The sessions of the connections that this server has at the moment. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@twicetold/store';
import type { ConnectionConfiguration, Connector, Session } from './connector.ts';
import { HttpSession, type Transport } from './http-session.ts';
import type { SecretBox } from './secret-box.ts';

interface Kept {
  readonly revision: number;
  readonly session: Session;
  readonly stop: AbortController;
}

export class Sessions {
  readonly #box: SecretBox;
  readonly #transport: Transport;
  readonly #kept = new Map<string, Kept>();

  constructor(box: SecretBox, transport: Transport) {
    this.#box = box;
    this.#transport = transport;
  }

  /** Throws Trouble `secrets_unreadable`. */
  of(connection: Connection, connector: Connector): Session {
    const { id, revision } = connection;
    const known = this.#kept.get(id);
    if (known?.revision === revision) return known.session;
    this.drop(id);
    const stop = new AbortController();
    const session = new HttpSession({
      connector,
      configuration: this.configurationOf(connection),
      transport: this.#transport,
      now: Date.now,
      wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
      random: Math.random,
      stop: stop.signal,
    });
    this.#kept.set(id, { revision, session, stop });
    return session;
  }

  /** With its secrets. Throws Trouble `secrets_unreadable`. */
  configurationOf({ id, configuration, secrets }: Connection): ConnectionConfiguration {
    return { ...configuration, ...this.#box.open(id, secrets) } as unknown as ConnectionConfiguration;
  }

  /** Stops whatever it does. */
  drop(id: string): void {
    this.#kept.get(id)?.stop.abort();
    this.#kept.delete(id);
  }

  close(): void {
    for (const id of [...this.#kept.keys()]) this.drop(id);
  }
}
