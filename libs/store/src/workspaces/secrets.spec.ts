import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secretsWith } from './secrets.ts';

/** RFC 4231, test case 2: key "Jefe", HMAC-SHA-256 = 5bdcc146bf60754e6a042426089575c7… */
const { fingerprint, customerKey } = secretsWith(Buffer.from('Jefe'));

/** As Node itself makes it. */
const hmac = (secret: Uint8Array, text: string) => createHmac('sha256', secret).update(text).digest();

describe('fingerprints of what customers say', () => {
  it('are the first eight bytes of a keyed hash', () => {
    expect(fingerprint('what do ya want for nothing?')).toBe('5bdcc146bf60754e');
  });

  it('name a customer by a number that PostgreSQL can keep', () => {
    // 0x5bdcc146bf60754e = 6 619 272 538 424 603 982, without its last bit
    expect(customerKey('what do ya want for nothing?')).toBe(0x5bdcc146bf60754en >> 1n);
    for (let i = 0; i < 1000; i++) {
      const key = customerKey(`customer:${i}`);
      expect(key >= 0n && key < 1n << 63n).toBe(true);
    }
  });

  it('are those of HMAC-SHA-256 for every secret and text, however long and in whatever script', () => {
    const secrets = fc.uint8Array({ minLength: 1, maxLength: 100 });
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 1_300, maxLength: 2_000, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(secrets, fc.array(texts, { minLength: 1, maxLength: 5 }), (secret, values) => {
        const ours = secretsWith(secret);
        for (const text of values) {
          expect(ours.fingerprint(text)).toBe(hmac(secret, text).toString('hex', 0, 8));
          expect(ours.customerKey(text)).toBe(hmac(secret, text).readBigUInt64BE(0) >> 1n);
        }
      }),
    );
  });
});
