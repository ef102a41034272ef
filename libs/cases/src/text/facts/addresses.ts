import { addressesAgree } from '../addresses-agree.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { alternatives, anyOf, oncePer, phrase, spansOf, type Span } from '../pattern.ts';
import type { Detector, Found } from './reading.ts';

const HOUSE =
  '\\d{1,4}(?: ?[a-zа-я](?!\\p{L}))?(?:/\\d{1,3}[a-z]?)?(?:[-–]\\d{1,4}[a-z]?)?(?:,? (?:кв\\.?|krt\\.?|корп\\.?) ?\\d{1,4})*(?![\\d.,:%]\\d|\\d| ?(?:€|eur|руб|%|kw|евро))';
const NAMED = `\\p{Lu}[\\p{L}.'-]{2,}(?: \\p{L}[\\p{L}.'-]+){0,2}?,? ${HOUSE}`;

const wholeOf = oncePer(
  ({ addresses: { forms } }: LanguagePack) =>
    new RegExp(`(?<![\\p{L}\\d/.-])${alternatives(forms)}(?![\\p{L}\\d])`, 'gu'),
);
const neverFirstOf = oncePer(
  ({ addresses: { never } }: LanguagePack) => new RegExp(`^(?:${never.join('|') || '(?!)'})(?!\\p{L})`, 'u'),
);
const namedBefore = oncePer(
  (after: readonly string[]) =>
    new RegExp(`(?<![\\p{L}])\\p{Lu}[\\p{L}.'-]{2,} ${HOUSE}(?= ?,? ?${anyOf(after).source})`, 'gu'),
);
const continuationOf = oncePer(({ addresses }: LanguagePack) => ({
  words: new RegExp(`^${addresses.continuation}`, 'u'),
  flat: new RegExp(`^${phrase(addresses.flat)}`, 'u'),
}));
const NAMED_AT_ONCE = new RegExp(`^[\\s:,-]*(${NAMED})`, 'u');
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'-]+ ){0,2}\\p{Lu}[\\p{L}'-]{2,},? ${HOUSE}`,
  'gu',
);

/** A house after one, two or three words of any kind: an address only where the same one was stated before. */
const AFTER_WORDS = [0, 1, 2].map(
  (further) =>
    new RegExp(`(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}'-]+ ){${further}}\\p{L}[\\p{L}'-]{2,},? ${HOUSE}`, 'gu'),
);

/** Street and house; where streets carry no type ("Veski 27-3") only after words that announce an address, or where one was asked for. */
export const addresses: Detector = ({ freeText, freeFolded, text, pack, wanted, known }) => {
  const found: Span[] = [];
  const add = (span: Span): void => {
    if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
  };
  const { before, after } = pack.addresses;
  const neverFirst = neverFirstOf(pack);
  for (const span of spansOf(wholeOf(pack), freeFolded))
    if (!neverFirst.test(freeFolded.slice(span.start)))
      add(trimmed(continued(span, freeText, freeFolded, pack), freeText));
  const isNamed = (span: Span): boolean => !neverFirst.test(freeFolded.slice(span.start));
  if (before.length > 0) {
    for (const cue of spansOf(anyOf(before), freeFolded)) {
      const match = NAMED_AT_ONCE.exec(freeText.slice(cue.end));
      if (match?.[1] === undefined) continue;
      const start = cue.end + match[0].length - match[1].length;
      const span = { start, end: start + match[1].length };
      if (isNamed(span)) add(span);
    }
  }
  if (after.length > 0) {
    for (const span of spansOf(namedBefore(after), freeText)) if (isNamed(span)) add(span);
  }
  const recalled = known.filter((fact) => fact.field === 'address');
  if (recalled.length > 0) {
    for (const named of AFTER_WORDS)
      for (const span of spansOf(named, freeText))
        if (
          recalled.some((fact) => addressesAgree(fact.value, freeText.slice(span.start, span.end))) &&
          isNamed(span)
        )
          add(span);
  }
  if (wanted.some((ask) => ask.field === 'address'))
    for (const span of spansOf(CAPITALISED, freeText)) if (isNamed(span)) add(span);
  return found.map((span): Found => ({
    field: 'address',
    kind: '',
    value: text.slice(span.start, span.end),
    ...span,
  }));
};

/** Names of several words are only seen as such by their capitals: "rue Victor Hugo depuis mardi". */
function continued(span: Span, text: string, folded: string, pack: LanguagePack): Span {
  if (pack.addresses.continuation === '') return span;
  const { words: further, flat } = continuationOf(pack);
  const words = further.exec(text.slice(span.end))?.[0].length ?? 0;
  if (words === 0) return span;
  const end = span.end + words;
  return {
    start: span.start,
    end: end + (flat.exec(folded.slice(end))?.[0].length ?? 0),
  };
}

function trimmed(span: Span, text: string): Span {
  return {
    start: span.start,
    end: span.start + text.slice(span.start, span.end).replace(/[\s,.]+$/u, '').length,
  };
}
