/**
 * The catalogue: every topic is a folder with one file per language. English decides which messages there are; the other
 * languages are typed by it, so that a missing or a surplus one fails the type check. One language is loaded at a time, and
 * of it the words of the frame and of the numbers `first`; the others come `later`, or before a page that needs them. No
 * page waits for those that are `rarely` read.
 */
import type { en } from './en.ts';
import type { en as first } from './first/en.ts';
import type { en as later } from './later/en.ts';
import type { en as rarely } from './rarely/en.ts';
import type { Language } from './language.ts';

export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, string>>;
/** The same messages in another language. */
export type Translated<Topic> = Readonly<Record<keyof Topic, string>>;

type Loading<Topic> = Readonly<Record<Language, () => Promise<Translated<Topic>>>>;

const firsts: Loading<typeof first> = {
  en: async () => (await import('./first/en.ts')).en,
  et: async () => (await import('./first/et.ts')).et,
  ru: async () => (await import('./first/ru.ts')).ru,
  fr: async () => (await import('./first/fr.ts')).fr,
};
const laters: Loading<typeof later> = {
  en: async () => (await import('./later/en.ts')).en,
  et: async () => (await import('./later/et.ts')).et,
  ru: async () => (await import('./later/ru.ts')).ru,
  fr: async () => (await import('./later/fr.ts')).fr,
};
const rarelies: Loading<typeof rarely> = {
  en: async () => (await import('./rarely/en.ts')).en,
  et: async () => (await import('./rarely/et.ts')).et,
  ru: async () => (await import('./rarely/ru.ts')).ru,
  fr: async () => (await import('./rarely/fr.ts')).fr,
};

export const firstWordsIn = (language: Language) => firsts[language]();
export const laterWordsIn = (language: Language) => laters[language]();
export const rareWordsIn = (language: Language) => rarelies[language]();

export async function catalogueIn(language: Language): Promise<Catalogue> {
  const [atFirst, afterwards, rare] = await Promise.all([
    firstWordsIn(language),
    laterWordsIn(language),
    rareWordsIn(language),
  ]);
  return { ...atFirst, ...afterwards, ...rare };
}
