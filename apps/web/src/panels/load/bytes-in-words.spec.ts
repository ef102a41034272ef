import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { en } from '../../messages/en.ts';
import { createWords } from '../../messages/words.ts';
import { bytesInWords } from './bytes-in-words.ts';

const words = createWords(createIntl({ locale: 'en', messages: en }));

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_250_000, '1.3 MB'],
    [640_000_000, '640 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('of %d bytes is %s', (bytes, said) => {
    expect(bytesInWords(bytes, words)).toBe(said);
  });
});
