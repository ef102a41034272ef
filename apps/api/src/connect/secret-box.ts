/** Secrets at rest: AES-256-GCM, bound to the connection they belong to, so that they open nowhere else. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Trouble } from './trouble.ts';

export const KEY_BYTES = 32;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type SecretFields = Readonly<Record<string, unknown>>;

export class SecretBox {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  close(connectionId: string, secrets: SecretFields): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    cipher.setAAD(Buffer.from(connectionId));
    const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Throws Trouble `secrets_unreadable` for another key, another connection, or bytes that were changed. */
  open(connectionId: string, closed: Buffer): SecretFields {
    try {
      const nonce = closed.subarray(0, NONCE_BYTES);
      const tag = closed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv(CIPHER, this.#key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(connectionId));
      decipher.setAuthTag(tag);
      const text = Buffer.concat([
        decipher.update(closed.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]);
      return JSON.parse(text.toString('utf8')) as SecretFields;
    } catch {
      throw new Trouble('secrets_unreadable');
    }
  }
}
