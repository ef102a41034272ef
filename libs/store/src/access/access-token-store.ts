import type { DataSource } from 'typeorm';
import {
  ACCESS_TOKENS_OF_WORKSPACE,
  ACCESS_TOKEN_BY_HASH,
  ACCESS_TOKEN_USED,
  CREATE_ACCESS_TOKEN,
  REVOKE_ACCESS_TOKEN,
} from './access-token-statements.ts';
import { hashOf, newSecret } from './secret-token.ts';

export interface AccessToken {
  readonly id: number;
  readonly name: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To the minute; null = never. */
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface NewAccessToken {
  readonly workspaceId: number;
  readonly name: string;
  readonly role: string;
  readonly teams: readonly string[];
  /** Id of the account; null: whoever runs the server. */
  readonly madeBy: number | null;
  readonly expiresAt: Date;
}

/** What a token may: one role in one workspace. */
export interface TokenRight {
  readonly id: number;
  readonly name: string;
  readonly workspaceId: number;
  readonly role: string;
  readonly teams: readonly string[];
}

const PREFIX = 'tta_';

export class AccessTokenStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The token is told here and never again. */
  async create(token: NewAccessToken): Promise<{ readonly token: string; readonly kept: AccessToken }> {
    const { workspaceId, name, role, teams, madeBy, expiresAt } = token;
    const secret = newSecret(PREFIX);
    const values = [workspaceId, name, hashOf(secret), role, teams, madeBy, expiresAt];
    const [kept] = await this.#dataSource.query<AccessToken[]>(CREATE_ACCESS_TOKEN, values);
    return { token: secret, kept: kept as AccessToken };
  }

  /** In the order in which they were made, revoked and expired ones too. */
  list(workspaceId: number): Promise<AccessToken[]> {
    return this.#dataSource.query<AccessToken[]>(ACCESS_TOKENS_OF_WORKSPACE, [workspaceId]);
  }

  /** null: the workspace has no such token. */
  async revoke(workspaceId: number, id: number): Promise<AccessToken | null> {
    const [revoked] = await this.#dataSource.query<AccessToken[]>(REVOKE_ACCESS_TOKEN, [workspaceId, id]);
    return revoked ?? null;
  }

  /** null for one that is unknown, expired or revoked. */
  async rightOf(token: string): Promise<TokenRight | null> {
    const [found] = await this.#dataSource.query<TokenRight[]>(ACCESS_TOKEN_BY_HASH, [hashOf(token)]);
    if (found === undefined) return null;
    await this.#dataSource.query(ACCESS_TOKEN_USED, [found.id]);
    return found;
  }
}
