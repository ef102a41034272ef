import { withoutAccents } from '../values/fold.ts';

/**
 * The word lists are written as readable phrases: a blank stands for any white space character, `~` for any ending of a word, `…` for up to sixty
 * characters of the same sentence; otherwise they are regular expressions. They are matched against folded text (fold.ts).
 */
export function phrase(written: string): string {
  return withoutAccents(written)
    .replaceAll('~', '\\p{L}*')
    .replaceAll('…', '[^.!?\\n]{0,60}?')
    .replaceAll(' ', '\\s');
}

export const alternatives = (phrases: readonly string[]): string => `(?:${phrases.map(phrase).join('|')})`;

const compiled = new WeakMap<readonly string[], RegExp>();

/** Any of the phrases as whole words. `\b` knows no Cyrillic and no `õ`, hence the look-arounds. */
export function anyOf(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const pattern =
    phrases.length === 0
      ? /(?!)/gu
      : new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(phrases)}(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(phrases, pattern);
  return pattern;
}

/** As `anyOf`, but a number may follow at once: "no5123". */
export const anyLabelOf = (phrases: readonly string[]): RegExp =>
  phrases.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(phrases)}(?!\\p{L})`, 'gu');

export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const isFoundIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
