import { describe, expect, it } from '@jest/globals';
import { secretsWith } from './secrets.ts';

/** RFC 4231, test case 2: key "Jefe", HMAC-SHA-256 = 5bdcc146bf60754e6a042426089575c7… */
const { fingerprint, customerKey } = secretsWith(Buffer.from('Jefe'));

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
});
