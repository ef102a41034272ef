import { documentKey } from './document-key.ts';
import { blotOut, type FoundFact, type WantedField } from './facts/reading.ts';
import { labelsIn } from './facts/number-labels.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { alternatives, anyOf, isFoundIn, oncePer, overlaps, spansOf, type Span } from './pattern.ts';
import { sentences } from './sentences.ts';
import type { TextField } from './text-types.ts';

export interface Ask extends WantedField {
  sentence: string;
}

const SHORT_QUESTION = /^\W*(?:\S+\s+){0,5}\S+\?$/u;

const notTheirsBeforeIn = oncePer(
  ({ asking }: LanguagePack) => new RegExp(`(?<!\\p{L})${alternatives(asking.notTheirs)}\\s*$`, 'u'),
);
const documentNounsOf = oncePer(({ documents }: LanguagePack) => anyOf(Object.values(documents.nouns)));

/** What an agent's message asks for. A sentence that names the value asks for nothing. */
export function asksOf(folded: string, pack: LanguagePack, facts: readonly FoundFact[]): Ask[] {
  const { requests, nouns, open, never, documents } = pack.asking;
  const notTheirsBefore = notTheirsBeforeIn(pack);
  const asks: Ask[] = [];
  for (const span of sentences(folded)) {
    const sentence = folded.slice(span.start, span.end);
    const stated = facts.filter((fact) => overlaps(fact, span));
    if (isFoundIn(anyOf(never), sentence)) continue;
    const add = (field: TextField, kind: string): void => {
      if (
        stated.some((fact) => fact.field === field) ||
        asks.some((ask) => ask.field === field && ask.kind === kind)
      )
        return;
      asks.push({ field, kind, sentence });
    };
    const openly = open.filter(({ phrases }) => isFoundIn(anyOf(phrases), sentence));
    for (const { field } of openly) add(field, '');
    const requestAt = sentence.search(anyOf(requests));
    if (requestAt < 0 && !SHORT_QUESTION.test(sentence.trim())) continue;
    const isTheirs = (noun: Span): boolean => !notTheirsBefore.test(sentence.slice(0, noun.start));
    const numbers = labelsIn(sentence, pack).filter(({ strong, label }) => strong && label.field !== 'phone');
    for (const noun of numbers)
      if (noun.label.field !== null && isTheirs(noun)) add(noun.label.field, noun.label.kind);
    const rest = blotOut(
      sentence,
      numbers.filter(({ label }) => label.field !== null),
    );
    for (const [field, phrases] of Object.entries(nouns) as [TextField, readonly string[]][])
      for (const noun of spansOf(anyOf(phrases), rest)) if (isTheirs(noun)) add(field, '');
    if (!openly.some(({ field }) => field === 'address') && isFoundIn(anyOf(documents), sentence))
      for (const noun of spansOf(documentNounsOf(pack), rest)) {
        const word = rest.slice(noun.start, noun.end).trimEnd();
        if (isTheirs(noun) && sentence.search(anyOf(documents)) < noun.start)
          add('document', documentKey(word));
      }
  }
  return withoutOverlaps(asks);
}

/** "E-mail address" asks for no address, and "phone number" for one thing. */
function withoutOverlaps(asks: Ask[]): Ask[] {
  return asks.filter(
    (ask, place) => asks.findIndex((other) => other.field === ask.field && other.kind === ask.kind) === place,
  );
}

/** Whether the value asked for is known: of the same kind, and the agent does not ask for another one. */
export function isKnown(ask: Ask, known: readonly FoundFact[], pack: LanguagePack): boolean {
  if (isFoundIn(anyOf(pack.asking.another), ask.sentence)) return false;
  const ofField = known.filter((fact) => fact.field === ask.field && fact.kind !== 'spoken_to');
  if (ask.field === 'date') return ofField.length > 0 && isFoundIn(anyOf(pack.asking.pastDate), ask.sentence);
  if (ask.field === 'account_number')
    return ofField.some(
      (fact) => fact.kind === ask.kind || fact.kind === 'account' || ask.kind === 'account',
    );
  return ofField.some((fact) => fact.kind === ask.kind || ask.kind === '');
}
