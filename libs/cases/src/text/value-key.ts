import { normaliseName } from '../values/normalise-name.ts';
import { normaliseValue } from '../values/normalise-value.ts';
import { addressesAgree } from './addresses-agree.ts';
import { amountsAgree } from './amounts-agree.ts';
import { datesAgree } from './dates-agree.ts';
import { documentKey } from './document-key.ts';
import { PACKS } from './languages/packs.ts';
import { phoneKey, phonesAgree } from './phone-key.ts';
import type { TextField, TextLanguage } from './text-types.ts';

/**
 * The spelling that a value of a structured fact gets too (normaliseValue), after the language of the message has settled
 * what it can: the country of a phone number, the order of a date, the first form of a noun.
 */
export function valueKey(field: TextField, value: string, language: TextLanguage): string {
  switch (field) {
    case 'phone':
      return normaliseValue(field, phoneKey(value, PACKS[language].country));
    case 'document':
      return normaliseValue(field, documentKey(value));
    default:
      return normaliseValue(field, value, true);
  }
}

/** Names in Estonian and Russian are inflected: "Jaana", "Jaanale". */
function namesAgree(a: string, b: string): boolean {
  const [one, other] = [normaliseName(a).split(' '), normaliseName(b).split(' ')];
  return (
    one.length === other.length &&
    one.every((word, place) => {
      const [short, long] = [word, other[place] ?? ''].sort((x, y) => x.length - y.length);
      if (short === long) return true;
      const stem = (short ?? '').slice(0, -1);
      return (
        stem.length >= 3 &&
        (long ?? '').startsWith(stem) &&
        (long ?? '').length - stem.length <= 4 &&
        /[а-я]|(?:le|ga|lt|l|st|t)$/u.test(long ?? '')
      );
    })
  );
}

/** The same value in any spelling; also where a part is left out (a year, a currency, a country code, the flat). */
export function valuesAgree(field: TextField, a: string, b: string, language: TextLanguage): boolean {
  switch (field) {
    case 'phone':
      return phonesAgree(a, b, PACKS[language].country);
    case 'address':
      return addressesAgree(a, b);
    case 'amount':
      return amountsAgree(a, b);
    case 'date':
      return datesAgree(a, b);
    case 'person_name':
      return namesAgree(a, b);
    default:
      return valueKey(field, a, language) === valueKey(field, b, language);
  }
}
