import { describe, expect, it } from '@jest/globals';
import { spokenName } from './spoken-name.ts';

describe('a name of the workspace', () => {
  it.each([
    ['slow_internet', 'slow internet'],
    ['order_2_go', 'order 2 go'],
    ['katkine_ühendus', 'katkine ühendus'],
    ['медленный_интернет', 'медленный интернет'],
  ])('that is a code in small letters is read without underscores: %s', (name, said) => {
    expect(spokenName(name)).toBe(said);
  });

  it.each(['Billing North', 'EMEA_Tier2', 'billing', '_internal', 'late__delivery', 'B2B_vip', ''])(
    'that is written by people stays as it is: "%s"',
    (name) => {
      expect(spokenName(name)).toBe(name);
    },
  );
});
