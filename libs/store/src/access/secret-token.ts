/** Random secrets that are told once: what is kept of them is their SHA-256. */
import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** @param prefix tells it from other secrets that end up in a log or a repository */
export function newSecret(prefix: string): string {
  return prefix + randomBytes(SECRET_BYTES).toString('base64url');
}

/** With 256 random bits, a slow hash with salt would protect nothing more. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
