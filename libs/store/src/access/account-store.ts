import type { DataSource } from 'typeorm';
import {
  ACCOUNT_BY_EMAIL,
  ACCOUNT_BY_ID,
  ADD_ACCOUNT,
  CHANGE_ROLE,
  END_MEMBERSHIP,
  HAS_ANOTHER_ADMIN,
  HAS_OWNER,
  LOCK_MEMBERSHIPS,
  MEMBERS_OF_WORKSPACE,
  ROLE_OF_MEMBER,
  SET_MEMBERSHIP,
  SET_PASSWORD,
  SIGNED_IN,
  SIGN_IN_FAILED,
} from './account-statements.ts';

/** Somebody who may sign in. */
export interface Account {
  readonly id: number;
  /** In small letters. */
  readonly email: string;
  readonly name: string;
  /** May do everything on this server. */
  readonly owner: boolean;
  /** As apps/api hashes it; null: none was set. */
  readonly password: string | null;
  /** Since the last time it was right. */
  readonly failedAttempts: number;
  /** null: it is not locked now, by the clock of the database. */
  readonly lockedUntil: Date | null;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly signedInAt: Date | null;
}

export interface Membership {
  readonly workspaceId: number;
  /** admin | analyst | team_lead | executive */
  readonly role: string;
  /** Of a team lead. */
  readonly teams: readonly string[];
}

/** As what somebody sees a workspace. */
export type MemberScope = Pick<Membership, 'role' | 'teams'>;

export interface Member extends Pick<
  Account,
  'id' | 'email' | 'name' | 'owner' | 'disabledAt' | 'signedInAt'
> {
  readonly role: string;
  readonly teams: readonly string[];
  /** To the minute; null: never. */
  readonly seenAt: Date | null;
}

export class LastAdmin extends Error {
  override readonly name = 'LastAdmin';
  constructor() {
    super('The last admin of a workspace stays one.');
  }
}

export class AccountStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async hasOwner(): Promise<boolean> {
    const [row] = await this.#dataSource.query<{ yes: boolean }[]>(HAS_OWNER);
    return row?.yes === true;
  }

  find(id: number): Promise<Account | null> {
    return this.#one(ACCOUNT_BY_ID, [id]);
  }

  withEmail(email: string): Promise<Account | null> {
    return this.#one(ACCOUNT_BY_EMAIL, [email.toLowerCase()]);
  }

  /** null: somebody has that address. */
  add(account: {
    readonly email: string;
    readonly name: string;
    readonly owner: boolean;
    readonly password: string | null;
  }): Promise<Account | null> {
    const { email, name, owner, password } = account;
    return this.#one(ADD_ACCOUNT, [email.toLowerCase(), name, owner, password]);
  }

  /** Unlocks it, too. */
  async setPassword(id: number, password: string): Promise<void> {
    await this.#dataSource.query(SET_PASSWORD, [id, password]);
  }

  /** Locks the account for a while from the fifth time in a row on. */
  async signInFailed(id: number): Promise<void> {
    await this.#dataSource.query(SIGN_IN_FAILED, [id]);
  }

  async signedIn(id: number): Promise<void> {
    await this.#dataSource.query(SIGNED_IN, [id]);
  }

  /** By name. */
  membersOf(workspaceId: number): Promise<Member[]> {
    return this.#dataSource.query<Member[]>(MEMBERS_OF_WORKSPACE, [workspaceId]);
  }

  async setMembership(id: number, { workspaceId, role, teams }: Membership): Promise<void> {
    await this.#dataSource.query(SET_MEMBERSHIP, [id, workspaceId, role, teams]);
  }

  /**
   * What they were before. null: they are no member.
   * @param next null: no longer one
   * @throws LastAdmin where nobody would be left who may say who sees the workspace
   */
  changeMember(workspaceId: number, id: number, next: MemberScope | null): Promise<MemberScope | null> {
    return this.#dataSource.transaction(async (manager) => {
      await manager.query(LOCK_MEMBERSHIPS, [workspaceId]);
      const [member] = await manager.query<MemberScope[]>(ROLE_OF_MEMBER, [workspaceId, id]);
      if (member === undefined) return null;
      if (member.role === 'admin' && next?.role !== 'admin') {
        const [another] = await manager.query<{ yes: boolean }[]>(HAS_ANOTHER_ADMIN, [workspaceId, id]);
        if (another?.yes !== true) throw new LastAdmin();
      }
      if (next === null) await manager.query(END_MEMBERSHIP, [workspaceId, id]);
      else await manager.query(CHANGE_ROLE, [workspaceId, id, next.role, next.teams]);
      return member;
    });
  }

  async #one(statement: string, values: readonly unknown[]): Promise<Account | null> {
    const [account] = await this.#dataSource.query<Account[]>(statement, [...values]);
    return account ?? null;
  }
}
