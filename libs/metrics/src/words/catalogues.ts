/** Every message the server says, in every language: what it shares with the screen, and what only it says. */
import { en } from './en.ts';
import { et } from './et.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { en as mailEn } from './mail/en.ts';
import { et as mailEt } from './mail/et.ts';
import { fr as mailFr } from './mail/fr.ts';
import { ru as mailRu } from './mail/ru.ts';
import { ru } from './ru.ts';
import type { Translated } from './topic.ts';

const told = {
  en: { ...en, ...mailEn },
  et: { ...et, ...mailEt },
  ru: { ...ru, ...mailRu },
  fr: { ...fr, ...mailFr },
};

export type ToldId = keyof typeof told.en;
export const CATALOGUES: Readonly<Record<Language, Translated<typeof told.en>>> = told;
