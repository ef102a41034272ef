/**
 * Keyed fingerprints: what was said and who said it can be recognised again, and not be read back. The key is
 * the workspace's own, so the same customer has nothing in common in two workspaces.
 */
import { createHash, hash } from 'node:crypto';

interface Keyed {
  /** 16 hexadecimal digits. */
  readonly fingerprint: (text: string) => string;
  /** A whole number from 0 to 2^63 − 1: fits PostgreSQL's bigint. */
  readonly customerKey: (text: string) => bigint;
}

export interface WorkspaceSecrets extends Keyed {
  /** From 1: how many keys the workspace has had. */
  readonly generation: number;
}

/** From what one key made to what the next one makes of it: the same as PostgreSQL computes when keys are rotated (`rekeying.ts`). */
export interface KeyStep {
  readonly fingerprint: (before: string) => string;
  readonly customerKey: (before: bigint) => bigint;
}

/** With every key that the workspace has had, the first one first: each is used on what those before it made. */
export function secretsWith(first: Uint8Array, ...later: readonly Uint8Array[]): WorkspaceSecrets {
  const generation = 1 + later.length;
  const keyed = keyedWith(first);
  if (later.length === 0) return { ...keyed, generation };
  const { fingerprint, customerKey } = inTurn(later.map(stepWith));
  return {
    generation,
    fingerprint: (text) => fingerprint(keyed.fingerprint(text)),
    customerKey: (text) => customerKey(keyed.customerKey(text)),
  };
}

export function stepWith(secret: Uint8Array): KeyStep {
  const { fingerprint, customerKey } = keyedWith(secret);
  return {
    fingerprint: (before) => fingerprint(`${STEPS_FROM.fingerprint}${before}`),
    customerKey: (before) => customerKey(`${STEPS_FROM.customerKey}${before}`),
  };
}

export const inTurn = (steps: readonly KeyStep[]): KeyStep => ({
  fingerprint: (before) => steps.reduce((mark, step) => step.fingerprint(mark), before),
  customerKey: (before) => steps.reduce((key, step) => step.customerKey(key), before),
});

/** Before what is keyed again, so that a number is none of a text that happens to look like it. */
export const STEPS_FROM = { fingerprint: 'fingerprint:', customerKey: 'key:' } as const;

function keyedWith(secret: Uint8Array): Keyed {
  const digest = keyedHash(secret);
  const first = Buffer.alloc(8);
  return {
    fingerprint: (text) => Buffer.from(digest(text), 'binary').toString('hex', 0, 8),
    customerKey: (text) => {
      first.write(digest(text).slice(0, 8), 'binary');
      return first.readBigUInt64BE(0) >> 1n;
    },
  };
}

/** Bytes of a block of SHA-256. */
const BLOCK = 64;
/** Texts that take more room than this are rare. */
const ROOM = 4096;

/**
 * HMAC-SHA-256 (RFC 2104) as a string of one character per byte: two hashes at one go each. Three times as fast as making an
 * Hmac for every text, and every event of a file needs one.
 */
function keyedHash(secret: Uint8Array): (text: string) => string {
  const key = Buffer.alloc(BLOCK);
  key.set(secret.length > BLOCK ? createHash('sha256').update(secret).digest() : secret);
  const inner = Buffer.alloc(BLOCK + ROOM);
  const outer = Buffer.alloc(BLOCK + 32);
  for (const [place, byte] of key.entries()) {
    inner[place] = byte ^ 0x36;
    outer[place] = byte ^ 0x5c;
  }
  return (text) => {
    const message =
      3 * text.length <= ROOM
        ? inWriting(inner, text)
        : Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(text)]);
    outer.write(hash('sha256', message, 'binary'), BLOCK, 'binary');
    return hash('sha256', outer, 'binary');
  };
}

function inWriting(block: Buffer, text: string): Buffer {
  return block.subarray(0, BLOCK + block.write(text, BLOCK));
}
