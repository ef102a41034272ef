/** Signatures of webhooks in hexadecimal, compared in constant time. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** @param signature as it came, after its prefix such as "sha1=" */
export function isHexSignature(
  algorithm: 'sha1' | 'sha256',
  secret: string,
  signed: readonly (string | Buffer)[],
  signature: string,
): boolean {
  const hmac = createHmac(algorithm, secret);
  for (const part of signed) hmac.update(part);
  return sameBytes(Buffer.from(signature, 'hex'), hmac.digest());
}

export function sameBytes(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
