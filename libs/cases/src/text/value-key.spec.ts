import { describe, expect, it } from '@jest/globals';
import { normaliseValue } from '../values/normalise-value.ts';
import { valueKey, valuesAgree } from './value-key.ts';

describe('the same value in another spelling', () => {
  it.each([
    ['order_number', 'GB-204417', 'gb 204417', 'en'],
    ['contract_number', 'MC118822', 'МС-118822', 'ru'],
    ['phone', '+372 5123 4567', '00372 51234567', 'et'],
    ['phone', '5123 4567', '+37251234567', 'et'],
    ['phone', '8 912 345-67-89', '+7 (912) 345 67 89', 'ru'],
    ['phone', '06.12.34.56.78', '+33 6 12 34 56 78', 'fr'],
    ['amount', '1.234,50 €', '1,234.50 EUR', 'en'],
    ['amount', '89€90', '89,90 euros', 'fr'],
    ['amount', '4 590 руб.', '4590 рублей', 'ru'],
    ['date', '3 March', '03.03.', 'en'],
    ['date', '1er mars', '01/03', 'fr'],
    ['date', '3. märtsist', '3/03', 'et'],
    ['date', '5-го июня', '05.06', 'ru'],
    ['address', 'Flat 12, 6 Quay Road', '6 Quay Rd, apt 12', 'en'],
    ['address', 'ул. Мельничная, д. 27, кв. 3', 'Мельничная 27, кв. 3', 'ru'],
    ['document', 'saatekirja', 'Saatekiri', 'et'],
    ['document', 'справку', 'справка', 'ru'],
  ] as const)(
    'is one value for a customer who gives it twice: %s %s and %s',
    (field, one, other, language) => {
      expect(valueKey(field, one, language)).toBe(valueKey(field, other, language));
    },
  );

  it.each([
    ['order_number', 'GB-204417', 'gb 204417', 'en'],
    ['contract_number', 'МС-118822', 'MC118822', 'ru'],
    ['phone', '5123 4567', '+372 5123 4567', 'et'],
    ['email', 'Heir@Example.org', 'heir@example.org', 'en'],
    ['amount', '89€90', '89.90', 'fr'],
    ['date', '03/04/2026', '2026-04-03', 'fr'],
    ['date', '5-го июня', '5 June', 'ru'],
    ['address', 'ул. Мельничная, д. 27, кв. 3', 'Мельничная 27, кв. 3', 'ru'],
    ['postal_code', 'sw1a 1aa', 'SW1A1AA', 'en'],
    ['person_name', 'Anna-Maria Lefèvre', 'anna maria lefevre', 'fr'],
    ['document', 'saatekirja', 'saatekiri', 'et'],
  ] as const)('is the spelling that a structured fact gets: %s %s in a message, %s in a fact', (...row) => {
    const [field, inMessage, inFact, language] = row;
    expect(valueKey(field, inMessage, language)).toBe(normaliseValue(field, inFact));
  });

  it('leaves out a part: the year of a date, the currency, the flat of an address, the ending of an inflected name', () => {
    expect(valuesAgree('date', '3 March', '03.03.2026', 'en')).toBe(true);
    expect(valuesAgree('amount', '40', '40,00 €', 'et')).toBe(true);
    expect(valuesAgree('address', '27 rue du Moulin, appt 3', '27 rue du moulin', 'fr')).toBe(true);
    expect(valuesAgree('person_name', 'Jaana', 'Jaanale', 'et')).toBe(true);
  });

  it('does not make two values one: another house, another year, another currency', () => {
    expect(valuesAgree('address', '221 Canal Walk', '212 Canal Walk', 'en')).toBe(false);
    expect(valuesAgree('date', '3 March 2025', '3 March 2026', 'en')).toBe(false);
    expect(valuesAgree('amount', '40 €', '$40', 'en')).toBe(false);
  });
});
