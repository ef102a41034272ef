/**
 * The catalogue: every topic is a folder with one file per language. English decides which messages there are; the other
 * languages are typed by it, so that a missing or a surplus one fails the type check. One language is loaded at a time.
 */
import type { en } from './en.ts';
import type { Language } from './language.ts';

export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, string>>;
/** The same messages in another language. */
export type Translated<Topic> = Readonly<Record<keyof Topic, string>>;

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  et: async () => (await import('./et.ts')).et,
  ru: async () => (await import('./ru.ts')).ru,
  fr: async () => (await import('./fr.ts')).fr,
};

export const catalogueIn = (language: Language): Promise<Catalogue> => catalogues[language]();
