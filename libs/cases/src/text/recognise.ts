import { asksOf, isKnown, type Ask } from './asks.ts';
import { isAlreadyTold } from './already-told.ts';
import { conductOf } from './conduct.ts';
import { findFacts } from './facts/find-facts.ts';
import type { FoundFact } from './facts/reading.ts';
import { fold } from '../values/fold.ts';
import { languagesOf } from './language.ts';
import { PACKS } from './languages/packs.ts';
import { ownWords } from './own-words.ts';
import { signatureStart } from './signature.ts';
import type { MessageRecognition, StatedFact, TextField, TextLanguage, TextMessage } from './text-types.ts';
import { valuesAgree } from './value-key.ts';

/** Reads a conversation in its order; a message is judged by what was said before it, never by what comes after. */
export function recognise(messages: readonly TextMessage[]): MessageRecognition[] {
  const own = messages.map((message) => ownWords(message.text));
  const languages = languagesOf(messages, own);
  const known: FoundFact[] = [];
  let wanted: Ask[] = [];
  return messages.map((message, place) => {
    const language = languages[place] ?? null;
    const pack = PACKS[language ?? 'en'];
    const text = own[place] ?? '';
    const folded = fold(text);
    const signatureAt = signatureStart(text, folded, pack);
    const facts = findFacts({ by: message.by, pack, text, folded, signatureAt, wanted, known });
    const isCustomer = message.by === 'customer';
    const repeats = isCustomer
      ? facts.filter((fact) => fact.start < signatureAt && wasStated(fact, known, language ?? 'en'))
      : [];
    const asks = isCustomer ? [] : asksOf(folded, pack, facts);
    const reasks = asks.filter((ask) => isKnown(ask, known, pack));
    wanted = isCustomer ? [] : [...wanted, ...asks];
    known.push(...facts);
    return {
      id: message.id,
      language,
      facts: distinct(facts, language ?? 'en'),
      repeats: distinct(repeats, language ?? 'en'),
      asks: distinctFields(asks),
      reasks: distinctFields(reasks),
      alreadyTold: isCustomer && isAlreadyTold(folded, pack),
      conduct: isCustomer ? [] : conductOf(folded, pack),
    };
  });
}

const wasStated = (fact: FoundFact, known: readonly FoundFact[], language: TextLanguage): boolean =>
  known.some(
    (earlier) => earlier.field === fact.field && valuesAgree(fact.field, earlier.value, fact.value, language),
  );

/** One entry per distinct value and message. */
function distinct(facts: readonly FoundFact[], language: TextLanguage): StatedFact[] {
  const kept: StatedFact[] = [];
  for (const { field, value } of facts)
    if (!kept.some((other) => other.field === field && valuesAgree(field, other.value, value, language)))
      kept.push({ field, value });
  return kept;
}

const distinctFields = (asks: readonly Ask[]): { field: TextField }[] =>
  [...new Set(asks.map(({ field }) => field))].map((field) => ({ field }));
