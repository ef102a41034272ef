/**
 * What people write, by language. All of it is invented. `{value}` stands for the value of a field, so that what is
 * in a text is what the fact events say; conduct is varied on purpose, from owning up to stock phrases.
 */
import type { Language } from '../company/customers.ts';
import type { Field, Reason, Trouble } from '../company/reasons.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

type Lines = readonly [string, ...string[]];

export interface Phrases {
  readonly customer: {
    readonly opening: Readonly<Record<Reason, Lines>>;
    readonly tell: Readonly<Record<Field, Lines>>;
    readonly alreadyTold: Lines;
    readonly chase: Lines;
    readonly comeback: Lines;
    readonly post: Lines;
    readonly praise: Lines;
  };
  readonly agent: {
    readonly ask: Readonly<Record<Field, Lines>>;
    /** Says what is understood and what happens next. */
    readonly helpful: Lines;
    /** Excuses and stock phrases. */
    readonly hollow: Lines;
    readonly apology: Lines;
    readonly solved: Readonly<Record<Trouble, Lines>>;
    /** Written along with a handoff. */
    readonly note: Lines;
    readonly bot: Lines;
  };
}

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, et, ru, fr };
