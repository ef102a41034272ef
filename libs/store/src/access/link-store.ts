import type { DataSource } from 'typeorm';
import {
  END_LINKS_LIKE_IT,
  MAKE_LINK,
  OPEN_INVITATIONS,
  OPEN_LINK,
  USE_LINK,
  WITHDRAW_FORMER_INVITATIONS,
  WITHDRAW_INVITATION,
} from './link-statements.ts';
import { hashOf, newSecret } from './secret-token.ts';

/** setup: the first account of a server. */
export type LinkPurpose = 'setup' | 'invitation' | 'password';

export interface NewLink {
  readonly purpose: LinkPurpose;
  /** Whose password. */
  readonly accountId?: number;
  /** Who is invited. */
  readonly email?: string;
  readonly workspaceId?: number;
  readonly role?: string;
  readonly teams?: readonly string[];
  /** Id of the account. */
  readonly madeBy?: number | null;
  readonly hours: number;
}

export interface OneTimeLink {
  readonly purpose: LinkPurpose;
  readonly accountId: number | null;
  readonly email: string | null;
  readonly workspaceId: number | null;
  readonly role: string | null;
  readonly teams: readonly string[];
  readonly expiresAt: Date;
}

export interface Invitation extends OneTimeLink {
  readonly id: string;
}

const PREFIX = 'ttl_';

export class LinkStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The secret, told here and never again. Former ones for the same password, the first account, or of the same invitation open no longer. */
  async make(link: NewLink): Promise<string> {
    const { purpose, accountId = null, email = null, workspaceId = null, role = null } = link;
    const { teams = [], madeBy = null, hours } = link;
    const secret = newSecret(PREFIX);
    if (purpose !== 'invitation') await this.#dataSource.query(END_LINKS_LIKE_IT, [purpose, accountId]);
    const address = email?.toLowerCase() ?? null;
    if (purpose === 'invitation')
      await this.#dataSource.query(WITHDRAW_FORMER_INVITATIONS, [workspaceId, address]);
    const values = [hashOf(secret), purpose, accountId, address, workspaceId, role, teams, madeBy, hours];
    await this.#dataSource.query(MAKE_LINK, values);
    return secret;
  }

  /** What it would open; null where it was used, is too old, or never was. */
  async look(secret: string): Promise<OneTimeLink | null> {
    return (await this.#dataSource.query<OneTimeLink[]>(OPEN_LINK, [hashOf(secret)]))[0] ?? null;
  }

  /** The same, and it opens no more. */
  async use(secret: string): Promise<OneTimeLink | null> {
    return (await this.#dataSource.query<OneTimeLink[]>(USE_LINK, [hashOf(secret)]))[0] ?? null;
  }

  invitationsTo(workspaceId: number): Promise<Invitation[]> {
    return this.#dataSource.query<Invitation[]>(OPEN_INVITATIONS, [workspaceId]);
  }

  /** false: there was none that is open. */
  async withdraw(workspaceId: number, id: string): Promise<boolean> {
    if (!/^[0-9a-f]{64}$/.test(id)) return false;
    return (await this.#dataSource.query<unknown[]>(WITHDRAW_INVITATION, [workspaceId, id])).length > 0;
  }
}
