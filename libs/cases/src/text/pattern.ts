import { withoutAccents } from '../values/fold.ts';

/** Letters that Estonians leave out where the keyboard has none: "tootab" for "töötab". */
const EITHER: Record<string, string> = { ä: '[äa]', ö: '[öo]', õ: '[õo]', ü: '[üu]', š: '[šs]', ž: '[žz]' };

/** Letters of folded text: Latin, Greek, Cyrillic and the other alphabets up to Georgian. */
const LETTERS = 'a-zß-ჿ';
const WORD = `[0-9${LETTERS}]`;
const CLASS_OR_GROUP = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}|\\.|\((?!\?)/gu;

/**
 * The same pattern in less machine code: `\p{L}` has six hundred ranges, which are compiled into every place that names it,
 * and nobody asks which group matched. Beyond 16 MiB of code in all, the engine compiles further patterns in a way that
 * takes ten times as long to match (its limit for regular expressions, not to be set).
 */
const condensed = (pattern: string): string =>
  pattern.replace(CLASS_OR_GROUP, (written) => {
    if (written === '(') return '(?:';
    if (written === '\\p{L}') return `[${LETTERS}]`;
    return written.startsWith('[') ? written.replaceAll('\\p{L}', LETTERS) : written;
  });

/**
 * The word lists are written as readable phrases: a blank stands for any white space character, `~` for any ending of a word, `…` for up to sixty
 * characters of the same sentence; otherwise they are regular expressions, with no Estonian letter inside a character class. They are matched against
 * folded text (fold.ts).
 */
export function phrase(written: string): string {
  return condensed(
    withoutAccents(written)
      .replace(/(?<!\[)[äöõüšž]/gu, (letter) => EITHER[letter] ?? letter)
      .replaceAll('~', '\\p{L}*')
      .replaceAll('…', '[^.!?\\n]{0,60}?')
      .replaceAll(' ', '\\s'),
  );
}

/**
 * Estonian and Russian put a comma before every subordinate clause: in these phrases the words passed over, `( \\p{L}+){0,3}`, may have commas
 * between them.
 */
export const acrossCommas = (phrases: readonly string[]): string[] =>
  phrases.map((written) => written.replaceAll('( \\p{L}+){', '(,? \\p{L}+){'));

export const alternatives = (phrases: readonly string[]): string => `(?:${phrases.map(phrase).join('|')})`;

const compiled = new WeakMap<readonly string[], RegExp>();

/** Any of the phrases as whole words. `\b` knows no Cyrillic and no `õ`, hence the look-arounds. */
export function anyOf(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const pattern =
    phrases.length === 0 ? /(?!)/gu : new RegExp(`(?<!${WORD})${alternatives(phrases)}(?!${WORD})`, 'gu');
  compiled.set(phrases, pattern);
  return pattern;
}

/** As `anyOf`, but a number may follow at once: "no5123". */
export const anyLabelOf = (phrases: readonly string[]): RegExp =>
  phrases.length === 0 ? /(?!)/gu : new RegExp(`(?<!${WORD})${alternatives(phrases)}(?![${LETTERS}])`, 'gu');

/** What is made of a language's lists is made once: compiling patterns takes longer than matching them. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/**
 * All matches of a global pattern. `matchAll` works on a copy of the pattern, which the engine interprets instead of
 * compiling it: with patterns of this size that takes five times as long.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function spansOf(pattern: RegExp, text: string): Span[] {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The engine interprets patterns of more than 20 KiB instead of compiling them; several smaller ones take a fraction of the time. */
const LONGEST_PATTERN = 8_000;

const inParts = oncePer((phrases: readonly string[]): RegExp[] => {
  const parts: string[][] = [];
  let length = Infinity;
  for (const written of phrases) {
    if (length + written.length > LONGEST_PATTERN) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(written);
    length += written.length;
  }
  return parts.map(anyOf);
});

export const isAnyFoundIn = (phrases: readonly string[], text: string): boolean =>
  inParts(phrases).some((pattern) => isFoundIn(pattern, text));

export const isFoundIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
