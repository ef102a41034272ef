import { describe, expect, it } from '@jest/globals';
import { isFromHere, isLoopbackName } from './loopback.ts';

type Asked = Parameters<typeof isFromHere>[0];
const from = (remoteAddress: string, headers: Record<string, string>) =>
  isFromHere({ headers, raw: { socket: { remoteAddress } } } as unknown as Asked);

describe('a request without signing in', () => {
  it('is taken from this very machine, by a name that is always its own', () => {
    expect(from('127.0.0.1', { host: '127.0.0.1:4300' })).toBe(true);
    expect(from('::1', { host: '[::1]:4300' })).toBe(true);
    expect(from('::ffff:127.0.0.1', { host: 'LOCALHOST' })).toBe(true);
  });

  it('is not taken where another page had its own name lead here, or a proxy passed it on', () => {
    expect(from('127.0.0.1', { host: 'evil.example:4300' })).toBe(false);
    expect(from('127.0.0.1', { host: 'localhost.evil.example' })).toBe(false);
    expect(from('127.0.0.1', {})).toBe(false);
    expect(from('127.0.0.1', { host: 'localhost', 'x-forwarded-for': '10.0.0.7' })).toBe(false);
    expect(from('10.0.0.7', { host: 'localhost' })).toBe(false);
  });

  it('is for servers that listen on this machine alone', () => {
    expect(['127.0.0.1', '::1', 'localhost'].map(isLoopbackName)).toEqual([true, true, true]);
    expect(['0.0.0.0', '::', '', 'example.org', '128.0.0.1'].map(isLoopbackName)).toEqual(
      Array(5).fill(false),
    );
  });
});
