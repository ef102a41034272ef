/** A workspace's keys, read within the transaction that uses them: else they could be those of before. */
import type { PoolClient } from 'pg';
import { inTurn, secretsWith, stepWith, type KeyStep, type WorkspaceSecrets } from '../workspaces/secrets.ts';
import { SECRETS } from './statements.ts';

/** Numbers were made with keys that the workspace does not have: its database was put back to an earlier moment. */
export class KeysAreGone extends Error {
  override readonly name = 'KeysAreGone';
}

export async function secretsIn(client: PoolClient, workspaceId: number): Promise<WorkspaceSecrets> {
  const [first, ...later] = await rawSecrets(client, workspaceId);
  if (first === undefined) throw new Error('There is no such workspace.');
  return secretsWith(first, ...later);
}

/** From what was made under a generation of keys to what it is now; null: nothing has changed. Rejects with KeysAreGone. */
export async function stepSince(
  client: PoolClient,
  workspaceId: number,
  generation: number,
): Promise<KeyStep | null> {
  const secrets = await rawSecrets(client, workspaceId);
  if (secrets.length === generation) return null;
  if (secrets.length < generation)
    throw new KeysAreGone('Keys have been put back to earlier ones: load again.');
  return inTurn(secrets.slice(generation).map(stepWith));
}

async function rawSecrets(client: PoolClient, workspaceId: number): Promise<readonly Buffer[]> {
  const { rows } = await client.query<{ secrets: Buffer[] }>(SECRETS, [workspaceId]);
  return rows[0]?.secrets ?? [];
}
