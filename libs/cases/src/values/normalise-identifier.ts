import { fold } from './fold.ts';

/** Cyrillic letters that look Latin. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
};

/**
 * Letters and digits alone; Cyrillic letters that look Latin are, since nobody sees which keyboard typed "МС-118822".
 * Empty when there are none.
 */
export const normaliseIdentifier = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[авсенкмортху]/gu, (letter) => LOOKALIKES[letter] ?? letter);
