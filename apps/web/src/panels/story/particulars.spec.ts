import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { en } from '../../messages/en.ts';
import { createWords } from '../../messages/words.ts';
import { particularsInWords } from './particulars.ts';

const words = createWords(createIntl({ locale: 'en', messages: en }));
const said = (...particulars: [name: string, value: string][]) =>
  particularsInWords(
    particulars.map(([name, value]) => ({ name, value })),
    words,
    (field) => field.replaceAll('_', ' '),
  );

describe('what an event says of itself', () => {
  it('has words for codes, and none of the underscores of what nobody put into words', () => {
    expect(said(['kind', 'churn'])).toEqual(['left']);
    expect(said(['kind', 'moved_house'])).toEqual(['moved house']);
    expect(said(['on', 'third_party'])).toEqual(['waiting on a third party']);
    expect(said(['reason', 'equipment_return'], ['parent', 'M_1'])).toEqual([
      'reason: equipment return',
      'follows M_1',
    ]);
  });

  it('says a rating with its scale, and what was passed on together', () => {
    expect(said(['scale', 'csat'], ['score', '2'], ['max', '5'])).toEqual(['CSAT 2 of 5']);
    expect(said(['scale', 'nps'], ['score', '3'])).toEqual(['NPS 3']);
    expect(said(['passed', 'order_number'], ['passed', 'phone'])).toEqual(['passed on: order number, phone']);
  });
});
