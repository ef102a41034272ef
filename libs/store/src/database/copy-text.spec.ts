import { describe, expect, it } from '@jest/globals';
import { arrayLiteral, copyLine, keepable, keepableJson } from './copy-text.ts';

describe('text on its way into PostgreSQL', () => {
  it('has its columns told apart by tabs and its own tabs and line ends written out', () => {
    expect(copyLine(['a\tb', 1.5, null, 'c\\d\r\n', 12n, true])).toBe(
      'a\\tb\t1.5\t\\N\tc\\\\d\\r\\n\t12\ttrue\n',
    );
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
