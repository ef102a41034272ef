import { documentKey } from './document-key.ts';
import { dateKindIn } from './facts/dates.ts';
import { blotOut, type FoundFact, type WantedField } from './facts/reading.ts';
import { labelsIn, type FoundLabel } from './facts/number-labels.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { alternatives, anyOf, isFoundIn, oncePer, overlaps, spansOf, type Span } from './pattern.ts';
import { sentences } from './sentences.ts';
import type { TextField } from './text-types.ts';

export interface Ask extends WantedField {
  sentence: string;
}

const SHORT_QUESTION = /^[^\p{L}\p{N}]*(?:\S+\s+){0,5}\S+\s?\?$/u;
/** "And the contract?", "the policy please". */
const BEFORE_ALONE =
  /^[^\p{L}\p{N}]*(?:(?:and|also|plus|et|ja|ning|и|а|ok|thanks|merci|then|alors)(?!\p{L})[^\p{L}\p{N}]*)*(?:(?:the|your|which|le|la|les|l'|votre|vos|quel(?:le)?|teie|sinu|ваш\p{L}*|какой)(?!\p{L})['\s]*)?$/u;
const PLEASE = "(?:please|pls|svp|stp|s'il vous plait|palun|пожалуйста)";
const AFTER_ALONE = new RegExp(`^(?:(?:\\s?,?\\s?${PLEASE})?\\s?\\?|\\s?,?\\s?${PLEASE}[\\s.!]*$)`, 'u');
/** "Which contract would you like?" asks for a wish. */
const A_WISH =
  /^\s(?:would|do you want|suits?|are you interested|should|shall|can|souhaitez|voulez|vous (?:plai|convien|irai|interess))/u;

const notTheirsBeforeIn = oncePer(
  ({ asking }: LanguagePack) => new RegExp(`(?<!\\p{L})${alternatives(asking.notTheirs)}\\s*$`, 'u'),
);
const whichBeforeIn = oncePer(
  ({ asking }: LanguagePack) => new RegExp(`(?<!\\p{L})${alternatives(asking.which ?? ['(?!)'])}\\s?$`, 'u'),
);
const alongWithBeforeIn = oncePer(
  ({ asking }: LanguagePack) => new RegExp(`^${alternatives(asking.alongWith ?? ['(?!)'])}$`, 'u'),
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
    const dateKind = dateKindIn(sentence);
    const openly = open.filter(({ phrases }) => isFoundIn(anyOf(phrases), sentence));
    for (const { field } of openly) add(field, field === 'date' ? dateKind : '');
    const requestAt = sentence.search(anyOf(requests));
    if (requestAt < 0 && !SHORT_QUESTION.test(sentence.trim())) continue;
    const isTheirs = (noun: Span): boolean => !notTheirsBefore.test(sentence.slice(0, noun.start));
    const labels = labelsIn(sentence, pack);
    const isAsked = (noun: FoundLabel): boolean => noun.strong || isAskedByName(sentence, noun, labels, pack);
    const numbers = labels.filter((noun) => noun.label.field !== 'phone' && isAsked(noun));
    for (const noun of numbers)
      if (noun.label.field !== null && isTheirs(noun)) add(noun.label.field, noun.label.kind);
    const rest = blotOut(
      sentence,
      numbers.filter(({ label }) => label.field !== null),
    );
    for (const [field, phrases] of Object.entries(nouns) as [TextField, readonly string[]][])
      for (const noun of spansOf(anyOf(phrases), rest))
        if (isTheirs(noun)) add(field, field === 'date' ? dateKind : '');
    if (!openly.some(({ field }) => field === 'address') && isFoundIn(anyOf(documents), sentence))
      for (const noun of spansOf(documentNounsOf(pack), rest)) {
        const word = rest.slice(noun.start, noun.end).trimEnd();
        if (isTheirs(noun) && sentence.search(anyOf(documents)) < noun.start)
          add('document', documentKey(word));
      }
  }
  return withoutOverlaps(asks);
}

/** A weak label is asked for where it stands alone, after "which", or along with something else that is asked for. */
function isAskedByName(
  sentence: string,
  noun: Span,
  labels: readonly FoundLabel[],
  pack: LanguagePack,
): boolean {
  const [before, after] = [sentence.slice(0, noun.start), sentence.slice(noun.end)];
  if (A_WISH.test(after)) return false;
  if (BEFORE_ALONE.test(before) && AFTER_ALONE.test(after)) return true;
  if (whichBeforeIn(pack).test(before)) return true;
  const previous = labels.findLast(({ strong, end }) => strong && end <= noun.start);
  return previous !== undefined && alongWithBeforeIn(pack).test(sentence.slice(previous.end, noun.start));
}

/** "E-mail address" asks for no address, and "phone number" for one thing. */
function withoutOverlaps(asks: Ask[]): Ask[] {
  return asks.filter(
    (ask, place) => asks.findIndex((other) => other.field === ask.field && other.kind === ask.kind) === place,
  );
}

/** Whether the value asked for can be known: not another one, nor a date that is still to be found. */
export function isKnowable({ field, sentence }: Ask, { asking }: LanguagePack): boolean {
  if (isFoundIn(anyOf(asking.another), sentence)) return false;
  if (field !== 'date' || isFoundIn(anyOf(asking.pastDate), sentence)) return true;
  return asking.comingDate !== undefined && !isFoundIn(anyOf(asking.comingDate), sentence);
}

/** Whether the value asked for is known: of the same kind, and the agent does not ask for another one. */
export function isKnown(ask: Ask, known: readonly FoundFact[], pack: LanguagePack): boolean {
  if (!isKnowable(ask, pack)) return false;
  const ofField = known.filter((fact) => fact.field === ask.field && fact.kind !== 'spoken_to');
  if (ask.field === 'date') return ofField.some((fact) => fact.kind === ask.kind);
  if (ask.field === 'account_number')
    return ofField.some(
      (fact) => fact.kind === ask.kind || fact.kind === 'account' || ask.kind === 'account',
    );
  return ofField.some((fact) => fact.kind === ask.kind || ask.kind === '');
}
