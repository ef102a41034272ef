/**
 * The catalogue: every topic is a folder with one file per language. English decides which messages there are; the other
 * languages are typed by it, so that a missing or a surplus one fails the type check. One language is loaded at a time, in
 * parts: the words of the frame and of numbers `first`, those of one kind of page with the pages that need them, and no page
 * waits for those that are `rarely` read. A topic of two kinds of pages is in both parts, and comes once.
 */
import type { en } from './en.ts';
import type { en as executive } from './executive/en.ts';
import type { en as first } from './first/en.ts';
import type { en as flows } from './flows/en.ts';
import type { en as later } from './later/en.ts';
import type { en as loading } from './loading/en.ts';
import type { en as rarely } from './rarely/en.ts';
import type { en as setup } from './setup/en.ts';
import type { Language } from './language.ts';

export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, string>>;
/** The same messages in another language. */
export type Translated<Topic> = Readonly<Record<keyof Topic, string>>;

type Loading<Topic> = Readonly<Record<Language, () => Promise<Translated<Topic>>>>;

const firstWords: Loading<typeof first> = {
  en: async () => (await import('./first/en.ts')).en,
  et: async () => (await import('./first/et.ts')).et,
  ru: async () => (await import('./first/ru.ts')).ru,
  fr: async () => (await import('./first/fr.ts')).fr,
};
const executiveWords: Loading<typeof executive> = {
  en: async () => (await import('./executive/en.ts')).en,
  et: async () => (await import('./executive/et.ts')).et,
  ru: async () => (await import('./executive/ru.ts')).ru,
  fr: async () => (await import('./executive/fr.ts')).fr,
};
const flowsWords: Loading<typeof flows> = {
  en: async () => (await import('./flows/en.ts')).en,
  et: async () => (await import('./flows/et.ts')).et,
  ru: async () => (await import('./flows/ru.ts')).ru,
  fr: async () => (await import('./flows/fr.ts')).fr,
};
const laterWords: Loading<typeof later> = {
  en: async () => (await import('./later/en.ts')).en,
  et: async () => (await import('./later/et.ts')).et,
  ru: async () => (await import('./later/ru.ts')).ru,
  fr: async () => (await import('./later/fr.ts')).fr,
};
const loadingWords: Loading<typeof loading> = {
  en: async () => (await import('./loading/en.ts')).en,
  et: async () => (await import('./loading/et.ts')).et,
  ru: async () => (await import('./loading/ru.ts')).ru,
  fr: async () => (await import('./loading/fr.ts')).fr,
};
const setupWords: Loading<typeof setup> = {
  en: async () => (await import('./setup/en.ts')).en,
  et: async () => (await import('./setup/et.ts')).et,
  ru: async () => (await import('./setup/ru.ts')).ru,
  fr: async () => (await import('./setup/fr.ts')).fr,
};
const rarelyWords: Loading<typeof rarely> = {
  en: async () => (await import('./rarely/en.ts')).en,
  et: async () => (await import('./rarely/et.ts')).et,
  ru: async () => (await import('./rarely/ru.ts')).ru,
  fr: async () => (await import('./rarely/fr.ts')).fr,
};

const PARTS = {
  first: firstWords,
  executive: executiveWords,
  flows: flowsWords,
  later: laterWords,
  loading: loadingWords,
  setup: setupWords,
  rarely: rarelyWords,
};
export type PartOfWords = keyof typeof PARTS;

/** What comes after the first words. */
export const LATER_PARTS = (Object.keys(PARTS) as PartOfWords[]).filter((part) => part !== 'first');

export const wordsOfPart = (
  part: PartOfWords,
  language: Language,
): Promise<Readonly<Record<string, string>>> => PARTS[part][language]();

export async function catalogueIn(language: Language): Promise<Catalogue> {
  const [first, executive, flows, later, loading, setup, rarely] = await Promise.all([
    firstWords[language](),
    executiveWords[language](),
    flowsWords[language](),
    laterWords[language](),
    loadingWords[language](),
    setupWords[language](),
    rarelyWords[language](),
  ]);
  return { ...first, ...executive, ...flows, ...later, ...loading, ...setup, ...rarely };
}
