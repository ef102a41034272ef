import type { TextLanguage } from '../text-types.ts';
import type { LanguagePack } from './language-pack.ts';
import { english } from './en/english.ts';
import { estonian } from './et/estonian.ts';
import { french } from './fr/french.ts';
import { russian } from './ru/russian.ts';

export const PACKS: Readonly<Record<TextLanguage, LanguagePack>> = {
  en: english,
  et: estonian,
  ru: russian,
  fr: french,
};
