/** Why the server does not take a request, in the reader's language. */
import type { Retell } from './heard.ts';
import { messageFor, type Words } from './words.ts';

export interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly field: string | null;
}

/** @param message in the server's English, for codes that nobody has put into words yet */
export function refusalInWords(
  words: Words,
  { code, values, field }: Refusal,
  message: string,
  retell: Retell,
): string {
  // What is wrong with a file or a mapping is kept as it was said.
  if (code === 'trouble') return retell(values['trouble'] ?? message);
  const known = messageFor(`refused.${code}`, 'refused.other' as const);
  const said = words(known, { ...values, reason: message });
  // What ends with a full stop is a sentence of its own.
  const standsAlone = field === null || said === message || said.endsWith('.');
  return standsAlone ? said : words('refused.at', { field: fieldIn(words, field), reason: said });
}

/** Fields of fields go by the first: what "cell.key" is of. */
const fieldIn = (words: Words, field: string): string =>
  words(messageFor(`refused.field.${field.split('.')[0]}`, 'text'), { text: field });
