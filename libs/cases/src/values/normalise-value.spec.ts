import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseValue } from './normalise-value.ts';

describe('one spelling for values that say the same', () => {
  it.each([
    ['account_number', '88-1204', '88 1204'],
    ['order_number', 'F-7712', 'f 7712'],
    ['invoice_number', 'INV/2026/77', 'inv-2026-77'],
    ['contract_number', 'МС-118822', 'MC118822'],
    ['invoice_number', '№ 77', '77'],
    ['delivery_address', '12 Elm Street, Flat 3', 'Apt. 3, 12 elm st'],
    ['delivery_address', '12  Elm Street', ' 12 ELM street'],
    ['phone', '+372 5123 4567', '00372 51234567'],
    ['phone_number', '+44 (0)20 7946 0000', '0044-20-7946-0000'],
    ['contact_email', 'Heir@Example.org', ' heir@example.org '],
    ['amount', '1.234,50', '1,234.50'],
    ['amount', '1 234,5 €', 'EUR 1,234.50'],
    ['amount', '89€90', '89,90 €'],
    ['amount', '40', '40.00 EUR'],
    ['amount', '1.234', "1'234"],
    ['promised_date', '2026-05-14', '14.05.2026'],
    ['promised_date', '14 May 2026', 'May 14th, 2026'],
    ['date', '14. mai 2026', '14/05/2026'],
    ['date', '3 March', '03.03.'],
    ['date', '1er mars', '1. märtsil'],
    ['date', '5-го июня', '5th of June'],
    ['date', '14/05', '05/14'],
    ['date', '14 мая 2026', '14 mai 2026'],
    ['date', '5/5/2026', '2026-05-05'],
    ['contact_name', 'Anna-Maria Lefèvre', 'anna maria lefevre'],
    ['person_name', 'ANNA  Tamm', 'Anna Tamm'],
  ])('%s: %s is %s', (field, one, other) => {
    expect(normaliseValue(field, one)).toBe(normaliseValue(field, other));
  });

  it.each([
    ['account_number', '88-1204', '88-1205'],
    ['phone', '51234567', '+372 51234567'],
    ['delivery_address', '12 Elm Street', '21 Elm Street'],
    ['ip_address', '10.0.0.12', '10.0.0.1 2'],
    ['product_name', 'C++', 'C'],
    ['amount', '1,50', '150'],
    ['amount', '0.125', '125'],
    ['amount', '-40', '40'],
    ['date', '3 March', '3 March 2026'],
    ['date', '3 June', '3 July'],
    ['payment_arrangement', '3 x 40', '3 x 50'],
  ])('%s: %s is not %s', (field, one, other) => {
    expect(normaliseValue(field, one)).not.toBe(normaliseValue(field, other));
  });

  it('leaves a date alone that could be read in two ways', () => {
    expect(normaliseValue('date', '03/04/2026')).toBe('03/04/2026');
    expect(normaliseValue('date', '03.04.26')).toBe('03.04.26');
    expect(normaliseValue('date', 'next Thursday')).toBe('next thursday');
  });

  it('reads the day first where the writer is known to put it there', () => {
    expect(normaliseValue('date', '03/04/2026', true)).toBe('2026-04-03');
    expect(normaliseValue('date', '03.04.26', true)).toBe('2026-04-03');
    expect(normaliseValue('date', '04/13/2026', true)).toBe('2026-04-13');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('order_number', 'phone', 'email', 'amount', 'date', 'address', 'name', 'anything'),
        fc.oneof(
          fc.string(),
          fc.constantFrom('1.234,50', '3 March', '00372 5123', 'Flat 12, 6 Quay Rd', '14.05.2026'),
        ),
        (field, value) => {
          const once = normaliseValue(field, value);
          expect(normaliseValue(field, once)).toBe(once);
        },
      ),
    );
  });
});
