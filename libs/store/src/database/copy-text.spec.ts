import { describe, expect, it } from '@jest/globals';
import { arrayLiteral, copyColumn, copyJson, keepable, keepableJson } from './copy-text.ts';

describe('text on its way into PostgreSQL', () => {
  it('has its columns told apart by tabs and its own tabs and line ends written out', () => {
    expect(copyColumn('a\tb\r\nc\\d')).toBe('a\\tb\\r\\nc\\\\d');
    expect(copyJson(JSON.stringify({ text: 'a\tb "c" \\' }))).toBe('{"text":"a\\\\tb \\\\"c\\\\" \\\\\\\\"}');
  });

  it('loses only what PostgreSQL cannot keep: the character 0 and halves of characters', () => {
    expect(keepable('a\u0000b \uD83D c \uDE00 d 😀')).toBe('a\uFFFDb \uFFFD c \uFFFD d 😀');
    expect(keepableJson({ text: ['\u0000'], none: null, number: -0.5 })).toBe(
      '{"text":["\uFFFD"],"none":null,"number":-0.5}',
    );
  });

  it('is quoted as an element of an array', () => {
    expect(arrayLiteral(['M-1', 'a "b" \\ {c},', ''])).toBe('{"M-1","a \\"b\\" \\\\ {c},",""}');
    expect(arrayLiteral([])).toBe('{}');
  });
});
