/** The values a matter is about: the customer's own, and those that are new each time. */
import type { Random } from '../random.ts';
import { DAY, wallClock } from './calendar.ts';
import type { Customer, Language } from './customers.ts';
import type { Field } from './reasons.ts';

export function matterValues(customer: Customer, at: number, random: Random): Record<Field, string> {
  const number = random.whole(100_000, 999_999);
  const amount = random.whole(5, 180);
  const cents = random.pick(['00', '50', '90', '99']);
  return {
    account_number: '',
    contract_number: '',
    serial_number: '',
    phone: '',
    email: '',
    address: '',
    postal_code: '',
    person_name: '',
    ...customer.values,
    order_number: `SIM-O-${number}`,
    invoice_number: `SIM-I-${number}`,
    tracking_number: `SIMTR${number}EE`,
    date: dateIn(customer.language, at + random.whole(1, 20) * DAY),
    amount: customer.language === 'en' ? `€${amount}.${cents}` : `${amount},${cents} €`,
    document: DOCUMENTS[customer.language],
    payment_arrangement: `${random.whole(2, 6)} x ${random.whole(2, 9) * 10} €`,
  };
}

const DOCUMENTS: Readonly<Record<Language, string>> = {
  en: 'contract',
  et: 'leping',
  ru: 'договор',
  fr: 'contrat',
};

const MONTHS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

function dateIn(language: Language, at: number): string {
  const wall = wallClock(at);
  const day = wall.getUTCDate();
  const month = wall.getUTCMonth();
  if (language === 'en' || language === 'fr') return `${day} ${MONTHS[language][month] ?? ''}`;
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${wall.getUTCFullYear()}`;
}

/** The same value as people write it the second time: most alike, some closed up, some in small letters. */
export function writtenAgain(field: Field, value: string, random: Random): string {
  if (random.chance(0.75)) return value;
  switch (field) {
    case 'phone':
      return random.chance(0.5) ? value.replaceAll(' ', '') : value.replaceAll(' ', '').replace('+', '00');
    case 'account_number':
      return value.replaceAll(' ', '');
    case 'serial_number':
    case 'order_number':
    case 'email':
      return field === 'email' ? value.toUpperCase() : value.toLowerCase();
    default:
      return value;
  }
}
