/**
 * The marks by which two values are told to be the same although neither is kept: what `valuesAgree` sees in the
 * values themselves. The first fingerprint is that of a structured fact with the same value.
 */
import type { ValueMarks } from '../events/message-reading.ts';
import { addressParts } from '../values/normalise-address.ts';
import { normaliseIdentifier } from '../values/normalise-identifier.ts';
import type { TextField, TextLanguage } from './text-types.ts';
import { valueKey } from './value-key.ts';

type Fingerprint = (text: string) => string;

export const NUMBER_FIELDS: readonly TextField[] = [
  'account_number',
  'order_number',
  'invoice_number',
  'contract_number',
  'serial_number',
  'tracking_number',
];

/** Shorter ends of a telephone number could be those of somebody else's. */
const SHORTEST_PHONE = 6;
/** A country code and the zero before an area. */
const LONGEST_PREFIX = 4;

export function marksOf(
  field: TextField,
  value: string,
  language: TextLanguage,
  fingerprint: Fingerprint,
): ValueMarks {
  const key = valueKey(field, value, language);
  const own = (spelling: string) => fingerprint(`value:${field}:${spelling}`);
  if (NUMBER_FIELDS.includes(field))
    return { fingerprints: [own(key), fingerprint(unlabelled(value))], parts: [] };
  switch (field) {
    case 'phone': {
      const digits = dialled(value);
      return {
        fingerprints: [own(key), fingerprint(unlabelled(digits))],
        parts: ends(digits).map((end) => fingerprint(unlabelled(end))),
      };
    }
    case 'date':
      return {
        fingerprints: [own(key)],
        parts: /^\d{4}-\d\d-\d\d$/u.test(key) ? [own(`-${key.slice(4)}`)] : [],
      };
    case 'address':
      return { fingerprints: [own(key)], parts: streetAndHouse(value).map(own) };
    default:
      return { fingerprints: [own(key)], parts: [] };
  }
}

/** Of a number that could belong to several fields. */
export const marksOfNumber = (value: string, isDialled: boolean, fingerprint: Fingerprint): ValueMarks => ({
  fingerprints: [...new Set([normaliseIdentifier(value), ...(isDialled ? [dialled(value)] : [])])].map(
    (spelling) => fingerprint(unlabelled(spelling)),
  ),
  parts: [],
});

/** No field has an empty name, so that this is the spelling of none. */
const unlabelled = (value: string): string => `value::${normaliseIdentifier(value)}`;

const dialled = (value: string): string =>
  value
    .replace(/\(0\)/gu, '')
    .replace(/\D/gu, '')
    .replace(/^00?/u, '')
    .replace(/^8(?=\d{10}$)/u, '');

const ends = (digits: string): string[] =>
  Array.from({ length: LONGEST_PREFIX }, (_, cut) => digits.slice(cut + 1)).filter(
    (end) => end.length >= SHORTEST_PHONE,
  );

/** An address of several numbers with each one alone: which is the flat cannot be told after their kinds are gone. */
function streetAndHouse(address: string): string[] {
  const parts = addressParts(address);
  const words = parts.filter((part) => !/\d/u.test(part));
  const numbers = parts.filter((part) => /\d/u.test(part));
  if (numbers.length < 2 || !words.some((word) => word.length >= 3)) return [];
  return numbers.map((number) => [...words, number].sort().join(' '));
}
