import { describe, expect, it, jest } from '@jest/globals';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';

// Hashing takes long on purpose.
jest.setTimeout(60_000);

describe('a password', () => {
  it('is long rather than odd, and not the address', () => {
    expect(passwordProblem('short', 'ann@example.org')).toBe('too_short');
    expect(passwordProblem('x'.repeat(257), 'ann@example.org')).toBe('too_long');
    expect(passwordProblem('aaaaaaaaaaaaaaaa', 'ann@example.org')).toBe('known');
    expect(passwordProblem('annika12345678'.slice(0, 13), 'annika@example.org')).toBe('known');
    expect(passwordProblem('four plain words here', 'ann@example.org')).toBeNull();
  });

  it('is known again by its hash, which differs each time and does not hold it', async () => {
    const [first, second] = await Promise.all([
      hashPassword('four plain words'),
      hashPassword('four plain words'),
    ]);
    expect(first).not.toBe(second);
    expect(first).not.toContain('plain');
    expect(await isPassword('four plain words', first)).toBe(true);
    expect(await isPassword('four plain words ', first)).toBe(false);
    expect(await isPassword('four plain words', null)).toBe(false);
  });

  it('is the same however its letters were composed', async () => {
    const kept = await hashPassword('söö kala ja leiba'.normalize('NFC'));
    expect(await isPassword('söö kala ja leiba'.normalize('NFD'), kept)).toBe(true);
  });
});
