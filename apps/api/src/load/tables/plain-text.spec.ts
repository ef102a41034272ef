import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.ts';

describe('A message as plain text', () => {
  it('has a line for each paragraph and break, and no marks', () => {
    expect(plainText('<p>Hello&nbsp;<b>Anna</b>,</p><p>order&#32;40&ndash;1177<br>is late</p>')).toBe(
      'Hello Anna,\norder 40–1177\nis late',
    );
  });

  it('leaves out what nobody reads', () => {
    expect(plainText('<style>p { color: red }</style><p>Hi</p><script>alert(1)</script>')).toBe('Hi');
  });

  it('is nothing where there are only pictures', () => {
    expect(plainText('<p><img src="a.png"></p>')).toBeNull();
    expect(plainText(null)).toBeNull();
  });

  it('keeps what is no HTML', () => {
    expect(plainText('2 < 3, and R&D too')).toBe('2 < 3, and R&D too');
  });
});
