/** Every message the server says, in every language: what it shares with the screen, and what only it says. */
import { en } from './en.ts';
import { et } from './et.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import type { Translated } from './topic.ts';

const told = { en, et, ru, fr };

export type ToldId = keyof typeof told.en;
export const CATALOGUES: Readonly<Record<Language, Translated<typeof told.en>>> = told;
