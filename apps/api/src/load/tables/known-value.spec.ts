import { describe, expect, it } from '@jest/globals';
import { knownValue } from './known-value.ts';

describe('a value of an export', () => {
  it.each(['', ' ', '?', 'N/A', 'n/a', '#N/A', 'NULL', 'None', 'NaN', '\\N', '-', undefined])(
    'is not known where it says %j',
    (text) => expect(knownValue(text)).toBeNull(),
  );

  it.each(['0', 'No', 'false', 'Nancy', '?!', 'N/A-Team'])('is known where it says %j', (text) =>
    expect(knownValue(` ${text} `)).toBe(text),
  );
});
