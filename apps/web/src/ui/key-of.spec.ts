import { describe, expect, it } from '@jest/globals';
import { keyOf } from './key-of.ts';

describe('the key of a shortcut', () => {
  it.each([
    ['on an English keyboard', { key: 'g', code: 'KeyG' }, 'g'],
    ['on a Russian one, where it says п', { key: 'п', code: 'KeyG' }, 'g'],
    ['on a French one, where the letters lie elsewhere, it is what it says', { key: 'a', code: 'KeyQ' }, 'a'],
    ['with capitals on', { key: 'K', code: 'KeyK' }, 'k'],
    ['a question mark is where the keyboard has it', { key: '?', code: 'Digit7' }, '?'],
    ['Escape', { key: 'Escape', code: 'Escape' }, 'escape'],
  ] as const)('%s', (_, pressed, key) => {
    expect(keyOf(pressed)).toBe(key);
  });
});
