import { describe, expect, it } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { en } from './en.ts';
import { nameIn, weekdayIn } from './name-in.ts';
import { createWords } from './words.ts';

const words = createWords(createIntl({ locale: 'en', messages: en }));

describe('a name in a dimension', () => {
  it.each([
    ['weekday', 'Sunday', 'Sunday'],
    ['hour', '09', '09:00'],
    ['field', 'order_number', 'order number'],
    ['field', 'gate_code', 'gate code'],
    ['reason', 'slow_internet', 'slow internet'],
    ['segment', 'EMEA_Tier2', 'EMEA_Tier2'],
    ['status', 'waiting_customer', 'waiting on the customer'],
    ['how', 'asked', 'asked for again'],
    ['kind', 'return', 'sent back'],
    ['went', 'failed', 'failed'],
    ['team', 'asked', 'asked'],
    ['toTeam', null, 'not known'],
  ] as const)('%s %s is said as "%s"', (dimension, name, said) => {
    expect(nameIn(dimension, name, words, 'en')).toBe(said);
  });

  it('a day of the week is said in the language of the reader', () => {
    expect(weekdayIn('et', 'Monday')).toBe('esmaspäev');
    expect(weekdayIn('fr', 'Sunday', 'short')).toBe('dim.');
  });
});
