import { messageFor, type Words } from '../../messages/words.ts';
import type { Problem } from './settings.ts';

/** Why a value is not taken; the server's English where nobody has put its code into words yet. */
export const problemInWords = (words: Words, { code, values, reason }: Problem): string =>
  words(messageFor(`setting.wrong.${code}`, 'setting.wrong.other'), {
    ...Object.fromEntries(values.map(({ name, value }) => [name, value])),
    reason,
  });

/** "calendars[0].weekly.monday[1]" is in the first calendar; "teamSites.Billing" the site of a team. */
export function placeInWords(words: Words, field: string): string {
  const [, list, place] = /^(targets|calendars)\[(\d+)\]/.exec(field) ?? [];
  const n = Number(place) + 1;
  if (list === 'targets') return words('settings.targets.nth', { n });
  if (list === 'calendars') return words('settings.place.calendar', { n });
  const [, head = field, name] = /^(\w+)\.(.+)$/.exec(field) ?? [];
  return name === undefined ? settingInWords(words, head) : entryInWords(words, head, name);
}

export const settingInWords = (words: Words, field: string): string =>
  words(messageFor(`setting.${field}`, 'text'), { text: field });

/** Of one entry of a field: Site of the team “Billing”. */
export const entryInWords = (words: Words, field: string, name: string): string =>
  words(messageFor(`setting.of.${field}`, messageFor(`setting.${field}`, 'text')), { name, text: field });

/** What is wrong before anything is sent. */
export const notANumber = (field: string): Problem => ({ field, code: 'not_number', values: [], reason: '' });
