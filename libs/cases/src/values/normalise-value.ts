/**
 * One spelling for values that say the same, so that their fingerprints agree: case and spaces, +372 against 00372,
 * 1.234,50 against 1,234.50, 3 March against 03.03. What could mean two things is left as it was written: taking
 * two values for one would turn a correction into a repetition. Values read in messages come through here too, after
 * their language has settled what it can (text/value-key.ts).
 */
import { normaliseAddress } from './normalise-address.ts';
import { normaliseAmount } from './normalise-amount.ts';
import { normaliseDate } from './normalise-date.ts';
import { normaliseIdentifier } from './normalise-identifier.ts';
import { normaliseName } from './normalise-name.ts';
import { normalisePhone } from './normalise-phone.ts';

const PHONE = /(^|[_\s-])(phone|mobile|telephone)([_\s-]number)?$/;
const EMAIL = /(^|[_\s-])e?mail([_\s-]address)?$/;
const ADDRESS =
  /^((postal|street|home|delivery|shipping|billing|invoice|installation|supply|contact)[_\s-])?address$/;
const NAME =
  /^(person|customer|contact|caller|holder|full|first|last|family|given|account[_\s-]holder)[_\s-]name$|^(sur)?name$/;

type Normaliser = (text: string, dayFirst: boolean) => string | null;

/** By the last word of the field's name, so that `promised_date` is a date too. */
const OF_LAST_WORD: Readonly<Record<string, Normaliser>> = {
  number: normaliseIdentifier,
  id: normaliseIdentifier,
  serial: normaliseIdentifier,
  code: normaliseIdentifier,
  document: normaliseIdentifier,
  amount: normaliseAmount,
  price: normaliseAmount,
  date: normaliseDate,
};

/**
 * What a kind makes nothing of stays as it was written. `dayFirst`: the value is written in a language that puts the day
 * of a date first.
 */
export function normaliseValue(field: string, value: string, dayFirst = false): string {
  // NFKC would spell "№" out as the letters "No".
  const text = value.replaceAll('№', ' ').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return normaliserOf(field)?.(text, dayFirst) || text;
}

function normaliserOf(field: string): Normaliser | undefined {
  const name = field.toLowerCase();
  if (PHONE.test(name)) return normalisePhone;
  if (EMAIL.test(name)) return (text) => text.replace(/^mailto:/, '').replace(/\s/g, '');
  if (ADDRESS.test(name)) return normaliseAddress;
  if (NAME.test(name)) return normaliseName;
  return OF_LAST_WORD[name.slice(Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1)];
}
