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
  const said = words(known, { ...values, ...codesInWords(words, code, values, field), reason: message });
  // What ends with a full stop is a sentence of its own.
  const standsAlone = field === null || said === message || said.endsWith('.');
  return standsAlone ? said : words('refused.at', { field: fieldIn(words, field), reason: said });
}

/** What the codes of a field are called on the page. Names of helpdesks and numbers of days are the same in every language. */
const CODES_OF: Readonly<Record<string, string>> = {
  attribution: 'attribution',
  by: 'dimension',
  'cell.fate': 'funnel.fate',
  clock: 'clock',
  cohort: 'cohort',
  compare: 'compare',
  dimension: 'dimension',
  filters: 'dimension',
  grain: 'grain.says',
  language: 'refused.code',
  level: 'level',
  role: 'refused.code',
  state: 'refused.code',
  states: 'refused.code',
};
/** Refusals of which the value is a code too, and not what somebody wrote in place of one. */
const OF_A_CODE: ReadonlySet<string> = new Set(['names_needed', 'promises_have_no']);

function codesInWords(
  words: Words,
  code: string,
  values: Refusal['values'],
  field: string | null,
): Refusal['values'] {
  const kind = field === null ? undefined : CODES_OF[field];
  if (kind === undefined) return {};
  const named = OF_A_CODE.has(code) ? ['allowed', 'value'] : ['allowed'];
  const said = Object.entries(values).filter(([name]) => named.includes(name));
  const inWords = (each: string) => words(messageFor(`${kind}.${each}`, 'text'), { text: each });
  return Object.fromEntries(
    said.map(([name, value]) => [name, value.split(', ').map(inWords).join(', ')] as const),
  );
}

/** Fields of fields go by the first: what "cell.key" is of. */
const fieldIn = (words: Words, field: string): string =>
  words(messageFor(`refused.field.${field.split('.')[0]}`, 'text'), { text: field });
