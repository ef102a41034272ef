import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Source } from '../loads/source-entity.ts';
import { CREATE_TOKEN, REVOKE_TOKEN, TOKENS_OF_WORKSPACE, TOKEN_BY_HASH, TOKEN_USED } from './statements.ts';

/** What may post to one source; the token itself is not in it. */
export interface IngestToken {
  readonly id: number;
  readonly name: string;
  /** Name of the source. */
  readonly source: string;
  readonly createdAt: Date;
  /** To the minute; null = never. */
  readonly usedAt: Date | null;
  /** null = never. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Where posts by a token go. */
export interface TokenTarget {
  readonly id: number;
  readonly workspaceId: number;
  readonly sourceId: number;
  readonly source: string;
  readonly adapter: string;
}

/** Tells the tokens of Twicetold from other secrets that end up in a log or a repository. */
const PREFIX = 'tt_';
const TOKEN_BYTES = 32;

export class TokenStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The token is random and returned only here: what is kept is its SHA-256. */
  async create(
    { workspaceId, id: sourceId }: Pick<Source, 'id' | 'workspaceId'>,
    name: string,
    expiresAt: Date | null,
  ): Promise<{ token: string; kept: IngestToken }> {
    const token = PREFIX + randomBytes(TOKEN_BYTES).toString('base64url');
    const values = [workspaceId, sourceId, name, hashOf(token), expiresAt];
    const [created] = await this.#dataSource.query<{ id: number }[]>(CREATE_TOKEN, values);
    const kept = (await this.list(workspaceId)).find(({ id }) => id === created?.id) as IngestToken;
    return { token, kept };
  }

  /** In the order in which they were made, revoked and expired ones too. */
  list(workspaceId: number): Promise<IngestToken[]> {
    return this.#dataSource.query<IngestToken[]>(TOKENS_OF_WORKSPACE, [workspaceId]);
  }

  /** null: the workspace has no such token. */
  async revoke(workspaceId: number, id: number): Promise<IngestToken | null> {
    await this.#dataSource.query(REVOKE_TOKEN, [workspaceId, id]);
    return (await this.list(workspaceId)).find((token) => token.id === id) ?? null;
  }

  /** null for a token that is unknown, expired or revoked. Found by its hash, so that no comparison depends on the secret. */
  async targetOf(token: string): Promise<TokenTarget | null> {
    const hash = hashOf(token);
    const [found] = await this.#dataSource.query<(TokenTarget & { sha256: Buffer })[]>(TOKEN_BY_HASH, [hash]);
    if (found === undefined || !timingSafeEqual(found.sha256, hash)) return null;
    await this.#dataSource.query(TOKEN_USED, [found.id]);
    const { id, workspaceId, sourceId, source, adapter } = found;
    return { id, workspaceId, sourceId, source, adapter };
  }
}

/** A token has 256 random bits: a slow hash with salt would protect nothing more. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
