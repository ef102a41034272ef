import type { DataSource } from 'typeorm';
import { ACCOUNT_OF_IDENTITY, ADD_ACCOUNT, SET_MEMBERSHIP } from './account-statements.ts';
import type { Account, Membership } from './account-store.ts';
import { LINK_IDENTITY, TAKE_INVITATIONS_TO, UNLINK_IDENTITIES } from './company-identity-statements.ts';

/** Somebody as their company knows them (OpenID Connect Core 1.0, section 2: the two are never given anew). */
export interface CompanyIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export interface Invited {
  readonly account: Account;
  readonly joined: readonly Membership[];
}

export class CompanyIdentityStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** null: linked to nobody. */
  async accountOf({ issuer, subject }: CompanyIdentity): Promise<Account | null> {
    const [account] = await this.#dataSource.query<Account[]>(ACCOUNT_OF_IDENTITY, [issuer, subject]);
    return account ?? null;
  }

  /** false: the account is somebody else at that company, or they have another account. */
  async link({ issuer, subject }: CompanyIdentity, accountId: number): Promise<boolean> {
    const linked = await this.#dataSource.query<unknown[]>(LINK_IDENTITY, [issuer, subject, accountId]);
    return linked.length > 0;
  }

  /** How many there were. */
  async unlinkAll(accountId: number): Promise<number> {
    return (await this.#dataSource.query<unknown[]>(UNLINK_IDENTITIES, [accountId])).length;
  }

  /**
   * An account without a password for whoever is invited under that address, a member wherever they are, and linked; all of
   * it or nothing. null: nobody has invited them, or the address has an account by now.
   */
  enterInvited(
    { issuer, subject }: CompanyIdentity,
    { email, name }: { readonly email: string; readonly name: string },
  ): Promise<Invited | null> {
    return this.#dataSource
      .transaction(async (manager) => {
        const address = email.toLowerCase();
        const joined = await manager.query<Membership[]>(TAKE_INVITATIONS_TO, [address]);
        if (joined.length === 0) return null;
        const [account] = await manager.query<Account[]>(ADD_ACCOUNT, [address, name, false, null]);
        if (account === undefined) throw new AlreadyThere();
        for (const { workspaceId, role, teams } of joined)
          await manager.query(SET_MEMBERSHIP, [account.id, workspaceId, role, teams]);
        await manager.query(LINK_IDENTITY, [issuer, subject, account.id]);
        return { account, joined };
      })
      .catch((error: unknown) => {
        if (error instanceof AlreadyThere) return null;
        throw error;
      });
  }
}

/** Gives the invitations back. */
class AlreadyThere extends Error {}
