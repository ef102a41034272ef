import { documentKey } from '../document-key.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { alternatives, anyOf, isFoundIn, overlaps, phrase, type Span, matchesOf } from '../pattern.ts';
import { sentences } from '../sentences.ts';
import { labelsIn } from './number-labels.ts';
import type { Detector, Found, Reading } from './reading.ts';

interface Compiled {
  nouns: RegExp;
  handedOver: RegExp;
  handedOverAfter: RegExp;
  confirmed: RegExp;
  confirmedAfter: RegExp;
  detours: RegExp;
  detoursAfter: RegExp;
  denied: RegExp;
}
const compiled = new Map<LanguagePack, Compiled>();

function patternsOf({ documents }: LanguagePack): Compiled {
  const after = (phrases: readonly string[]): RegExp =>
    new RegExp(`^[\\s:,-]*(?:\\([^)]*\\)\\s?)?${alternatives(phrases)}(?!\\p{L})`, 'u');
  return {
    nouns: anyOf(Object.values(documents.nouns).map((forms) => `(${phrase(forms)})`)),
    handedOver: anyOf(documents.handedOver),
    handedOverAfter: after(documents.handedOverAfter),
    confirmed: anyOf(documents.confirmed),
    confirmedAfter: after(documents.confirmedAfter),
    detours: anyOf(documents.detours),
    detoursAfter: after(documents.detoursAfter),
    denied: anyOf(documents.denied),
  };
}

/** The customer who says "your invoice" sends nothing. */
const YOURS = /(?<!\p{L})(?:your|votre|vos|ваш\p{L}*|teie)(?!\p{L})/u;

const LIST_GAP =
  /^\s?(?:,|and|&|ja|ning|и|et|plus|as well as|ainsi que|along with|together with)\s?(?:(?:and|ja|и|et|the|my|a|an|our|signed|also|ka|minu|oma|мой|мою|также|la|le|l'|les|mon|ma|mes|une?|du|votre|vos|copy of|a copy of|copie de|koopia|копию|копия|two|three|both|several|deux|trois|plusieurs|kaks|kolm|два|две|три)\s?(?:the\s|the|la\s|l')?){0,3}$/u;

export const documents: Detector = (reading: Reading): Found[] => {
  const patterns = compiled.get(reading.pack) ?? patternsOf(reading.pack);
  compiled.set(reading.pack, patterns);
  const { folded, freeFolded, text, by, pack, known } = reading;
  if (freeFolded.search(patterns.nouns) < 0) return [];
  const numbers = labelsIn(folded, pack).filter(
    ({ strong, label }) => strong && label.field !== null && label.field !== 'phone',
  );
  const found: Found[] = [];
  for (const sentence of sentences(folded)) {
    let previous: Span | null = null;
    for (const match of matchesOf(patterns.nouns, freeFolded.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index;
      const noun = { start, end: start + match[0].trimEnd().length };
      if (numbers.some((label) => overlaps(label, noun))) continue;
      if (
        /^\s?(?:no\.?|nr\.?|n°|№|#|number)?[\s:]*\d/u.test(folded.slice(noun.end)) ||
        /^\s?\u0001/u.test(freeFolded.slice(noun.end))
      )
        continue;
      const before = folded.slice(sentence.start, start);
      const after = folded.slice(noun.end, sentence.end);
      const inList =
        previous !== null &&
        !patterns.detoursAfter.test(after) &&
        LIST_GAP.test(folded.slice(previous.end, start));
      const value = text.slice(noun.start, noun.end);
      if (
        inList ||
        isHandedOver(
          before,
          after,
          by,
          patterns,
          known.some((fact) => fact.field === 'document' && documentKey(fact.value) === documentKey(value)),
        )
      ) {
        previous = noun;
        found.push({ field: 'document', kind: documentKey(value), value, ...noun });
      }
    }
  }
  return found;
};

function isHandedOver(
  before: string,
  after: string,
  by: 'customer' | 'agent',
  patterns: Compiled,
  isKnown: boolean,
): boolean {
  const [verb, verbAfter] =
    by === 'customer'
      ? [patterns.handedOver, patterns.handedOverAfter]
      : [patterns.confirmed, patterns.confirmedAfter];
  const clause = before.split(/[;:](?=\s)|,\s(?=(?:but|aga|но|mais)\s)/u).at(-1) ?? before;
  if (patterns.detoursAfter.test(after)) return false;
  if (isFoundIn(patterns.denied, clause) || /\?\s*$/u.test(after)) return false;
  const isPictured = isFoundIn(patterns.detours, clause.split(/\s/u).slice(-4).join(' '));
  if (verbAfter.test(after) && !(isPictured && !isKnown)) return true;
  const last = matchesOf(verb, before).at(-1);
  if (last === undefined) return false;
  const gap = before.slice(last.index + last[0].length);
  if (by === 'customer' && YOURS.test(gap)) return false;
  return gap.trim().split(/\s+/u).length <= 6 && !isFoundIn(patterns.detours, gap);
}
