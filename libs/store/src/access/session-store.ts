import type { DataSource } from 'typeorm';
import type { Account, Membership } from './account-store.ts';
import { hashOf, newSecret } from './secret-token.ts';
import {
  END_SESSION,
  END_SESSIONS_OF_ACCOUNT,
  FORGET_ENDED_SESSIONS,
  OPEN_SESSION,
  SESSION_USED,
  SIGNED_IN_BY_SESSION,
} from './session-statements.ts';

const PREFIX = 'tts_';
/** However busy it is, somebody signs in anew after so many days. */
const LONGEST_DAYS = 30;
/** Left alone for so long, it ends. */
const IDLE_HOURS = 24 * 7;

/** Who is behind a session, and what they are where. */
export interface SessionOwner extends Pick<Account, 'id' | 'email' | 'owner'> {
  readonly memberships: readonly Membership[];
}

export class SessionStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The secret of a new session, for a cookie: told here and never again. */
  async open(accountId: number): Promise<{ readonly secret: string; readonly expiresAt: Date }> {
    const secret = newSecret(PREFIX);
    await this.#dataSource.query(FORGET_ENDED_SESSIONS, [IDLE_HOURS]);
    const values = [hashOf(secret), accountId, LONGEST_DAYS];
    const [opened] = await this.#dataSource.query<{ expiresAt: Date }[]>(OPEN_SESSION, values);
    return { secret, expiresAt: (opened as { expiresAt: Date }).expiresAt };
  }

  /** null where it has ended, or never was. */
  async ownerOf(secret: string): Promise<SessionOwner | null> {
    const hash = hashOf(secret);
    const values = [hash, IDLE_HOURS];
    const [found] = await this.#dataSource.query<(SessionOwner & { stale: boolean })[]>(
      SIGNED_IN_BY_SESSION,
      values,
    );
    if (found === undefined) return null;
    const { stale, ...owner } = found;
    if (stale) await this.#dataSource.query(SESSION_USED, [hash]);
    return owner;
  }

  async end(secret: string): Promise<void> {
    await this.#dataSource.query(END_SESSION, [hashOf(secret)]);
  }

  /** Wherever somebody is signed in. */
  async endAllOf(accountId: number): Promise<void> {
    await this.#dataSource.query(END_SESSIONS_OF_ACCOUNT, [accountId]);
  }
}
