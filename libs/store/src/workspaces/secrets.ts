/**
 * Keyed fingerprints: what was said and who said it can be recognised again, and not be read back. The key is
 * the workspace's own, so the same customer has nothing in common in two workspaces.
 */
import { createHmac } from 'node:crypto';

export interface WorkspaceSecrets {
  /** 16 hexadecimal digits. */
  readonly fingerprint: (text: string) => string;
  /** A whole number from 0 to 2^63 − 1: fits PostgreSQL's bigint. */
  readonly customerKey: (text: string) => bigint;
}

export function secretsWith(secret: Uint8Array): WorkspaceSecrets {
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest();
  return {
    fingerprint: (text) => digest(text).toString('hex', 0, 8),
    customerKey: (text) => digest(text).readBigUInt64BE(0) >> 1n,
  };
}
