import { describe, expect, it } from '@jest/globals';
import { ago } from './ago.ts';

const now = Date.UTC(2026, 10, 22, 12);
const minute = 60_000;

describe('how long ago something arrived', () => {
  it.each([
    [30_000, null],
    [-5 * minute, null],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [60 * minute, '1 hour ago'],
    [25 * 60 * minute, 'yesterday'],
    [40 * 24 * 60 * minute, 'last month'],
  ])('%d ms', (passed, said) => {
    expect(ago(now - passed, now, 'en')).toBe(said);
  });
});
