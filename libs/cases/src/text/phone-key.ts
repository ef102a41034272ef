import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { LanguagePack } from './languages/language-pack.ts';

type Country = LanguagePack['country'];

const internationalPrefix = (written: string): string => written.trim().replace(/^\(?00(?=[1-9])/u, '+');

/** Possible by the numbering plan, British and American for English; invented numbers of the right length pass. */
export function isPhoneNumber(written: string, country: Country): boolean {
  const read = (plan: Country | 'US'): boolean =>
    parsePhoneNumberFromString(internationalPrefix(written), plan)?.isPossible() ?? false;
  return read(country) || (country === 'GB' && read('US'));
}

/** E.164 where the number can be read, else as it was written. */
export function phoneKey(written: string, country: Country): string {
  return parsePhoneNumberFromString(internationalPrefix(written), country)?.number ?? written;
}

/** The same number with and without country code, also where the conversation's language belongs to another country. */
export function phonesAgree(a: string, b: string, country: Country): boolean {
  if (phoneKey(a, country) === phoneKey(b, country)) return true;
  const [short, long] = [a, b]
    .map((written) =>
      written
        .replace(/\D/gu, '')
        .replace(/^00?/u, '')
        .replace(/^8(?=\d{10}$)/u, ''),
    )
    .sort((one, other) => one.length - other.length);
  return (
    short !== undefined &&
    long !== undefined &&
    short.length >= 6 &&
    long.endsWith(short) &&
    long.length - short.length <= 4
  );
}
