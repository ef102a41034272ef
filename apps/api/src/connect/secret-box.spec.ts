import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { KEY_BYTES, SecretBox } from './secret-box.ts';

const SECRETS = { token: 'right', webhookSecret: 'õunapuu' };
const KEY = randomBytes(KEY_BYTES);
const box = new SecretBox(KEY);
const UNREADABLE = expect.objectContaining({ code: 'secrets_unreadable', again: false }) as unknown as Error;

describe('Secrets of a connection', () => {
  it('come out as they went in, for their connection and by their key', () => {
    expect(new SecretBox(KEY).open('c-1', box.close('c-1', SECRETS))).toEqual(SECRETS);
  });

  it('cannot be read where they lie, and look otherwise each time', () => {
    const closed = box.close('c-1', SECRETS);
    expect(closed.toString('latin1')).not.toContain('right');
    expect(box.close('c-1', SECRETS).equals(closed)).toBe(false);
  });

  it('do not open for another connection, nor by another key', () => {
    const closed = box.close('c-1', SECRETS);
    expect(() => box.open('c-2', closed)).toThrow(UNREADABLE);
    expect(() => new SecretBox(randomBytes(KEY_BYTES)).open('c-1', closed)).toThrow(UNREADABLE);
  });

  it('do not open when any of their bytes was changed, or some are missing', () => {
    const closed = box.close('c-1', SECRETS);
    for (let place = 0; place < closed.length; place++) {
      const changed = Buffer.from(closed);
      changed[place] = (changed[place] as number) ^ 1;
      expect(() => box.open('c-1', changed)).toThrow(UNREADABLE);
    }
    for (const length of [0, 11, 12, 27, 28, closed.length - 1])
      expect(() => box.open('c-1', closed.subarray(0, length))).toThrow(UNREADABLE);
  });
});
