/**
 * One spelling for values that say the same, so that their fingerprints agree: case and spaces, +372 against 00372,
 * 1.234,50 against 1,234.50, 3 March against 03.03. What could mean two things is left as it was written: taking
 * two values for one would turn a correction into a repetition.
 */
import { normaliseAmount } from './normalise-amount.ts';
import { normaliseDate } from './normalise-date.ts';

type ValueKind = 'identifier' | 'phone' | 'email' | 'amount' | 'date' | 'text';

/** By the last word of the field's name, so that `contact_email` is an e-mail address too. */
const KIND_OF_LAST_WORD: Readonly<Record<string, ValueKind>> = {
  number: 'identifier',
  id: 'identifier',
  serial: 'identifier',
  code: 'identifier',
  document: 'identifier',
  phone: 'phone',
  mobile: 'phone',
  email: 'email',
  amount: 'amount',
  price: 'amount',
  date: 'date',
};

export function normaliseValue(field: string, value: string): string {
  const text = value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return specific(kindOf(field), text) ?? text;
}

function kindOf(field: string): ValueKind {
  const name = field.toLowerCase();
  if (/(^|[_\s-])(phone|mobile|telephone)([_\s-]number)?$/.test(name)) return 'phone';
  const lastWord = name.slice(Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1);
  return KIND_OF_LAST_WORD[lastWord] ?? 'text';
}

function specific(kind: ValueKind, text: string): string | null {
  switch (kind) {
    case 'identifier':
      return text.replace(/[\s\p{Dash_Punctuation}./_]/gu, '') || null;
    case 'phone':
      return normalisePhone(text);
    case 'email':
      return text.replace(/^mailto:/, '').replace(/\s/g, '');
    case 'amount':
      return normaliseAmount(text);
    case 'date':
      return normaliseDate(text);
    case 'text':
      return null;
  }
}

/** A number without country code stays without: which country is meant cannot be known here. */
function normalisePhone(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return /\d/.test(digits) ? digits.replace(/^00/, '+') : null;
}
