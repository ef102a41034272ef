/**
 * One message by itself, as it is read at the door. What only the messages before it can tell is left open: values
 * without a label are kept with what they could be, asks with whether they could be for something known.
 */
import type { MessageReading, MessageToRead, ReadAsk, ReadFact } from '../events/message-reading.ts';
import { fold } from '../values/fold.ts';
import { isAlreadyTold } from './already-told.ts';
import { asksOf, isKnowable } from './asks.ts';
import { conductOf } from './conduct.ts';
import { findAll } from './facts/find-facts.ts';
import type { FoundFact } from './facts/reading.ts';
import { findUnlabelled } from './facts/unlabelled.ts';
import { languageOf } from './language.ts';
import { PACKS } from './languages/packs.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { ownWords } from './own-words.ts';
import { signatureStart } from './signature.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text-types.ts';
import { marksOf } from './value-marks.ts';

/** Function words in so few letters are chance: "see" is English and Estonian. */
const SHORT = 25;
/** In so many letters a language of the four shows by its function words; without any it is another one. */
const LONG = 160;

export function readMessage(message: MessageToRead, fingerprint: (text: string) => string): MessageReading {
  const text = ownWords(message.text);
  const stated = statedLanguage(message.language);
  // In a language that nobody reads here, words would only be taken for others.
  if (stated === 'other') return NOTHING;
  const language = stated ?? languageOf(text);
  const length = text.trim().length;
  if (stated !== null || (language !== null && length >= SHORT))
    return readIn(language ?? 'en', message, text, fingerprint);
  if (length >= LONG) return { ...readIn('en', message, text, fingerprint), language: 'other' };
  // The language in which there is most to be found.
  const likeliest = language ?? 'en';
  const readings = [likeliest, ...TEXT_LANGUAGES.filter((each) => each !== likeliest)].map((each) =>
    readIn(each, message, text, fingerprint),
  );
  const most = Math.max(...readings.map(found));
  const best = readings.filter((reading) => found(reading) === most) as [MessageReading];
  return best.length === 1 ? best[0] : { ...best[0], language };
}

const NOTHING: MessageReading = {
  language: 'other',
  facts: [],
  unlabelled: [],
  asks: [],
  alreadyTold: false,
  conduct: [],
};

function statedLanguage(tag: string | null): TextLanguage | 'other' | null {
  if (tag === null || /^(?:und|mul|zxx)\b/iu.test(tag)) return null;
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u);
  return TEXT_LANGUAGES.find((language) => language === primary) ?? 'other';
}

const found = ({ facts, asks, alreadyTold, conduct }: MessageReading): number =>
  facts.length + asks.length + conduct.length + Number(alreadyTold);

function readIn(
  language: TextLanguage,
  { by }: MessageToRead,
  text: string,
  fingerprint: (text: string) => string,
): MessageReading {
  const pack = PACKS[language];
  const folded = fold(text);
  const signatureAt = signatureStart(text, folded, pack);
  const message = { by, pack, text, folded, signatureAt, wanted: [], known: [] };
  const all = findAll(message);
  const stated = all.filter((fact): fact is FoundFact => fact.field !== null);
  const isCustomer = by === 'customer';
  const facts: ReadFact[] = [];
  for (const { field, kind, value, start } of stated) {
    const signed = isCustomer && start >= signatureAt;
    const marks = marksOf(field, value, language, fingerprint);
    if (!facts.some((fact) => fact.field === field && fact.fingerprints[0] === marks.fingerprints[0]))
      facts.push({ field, kind, signed, ...marks });
  }
  return {
    language,
    facts,
    unlabelled: isCustomer ? findUnlabelled(message, all, language, fingerprint) : [],
    asks: isCustomer ? [] : asksIn(folded, pack, stated),
    alreadyTold: isCustomer && isAlreadyTold(folded, pack),
    conduct: isCustomer ? [] : conductOf(folded, pack),
  };
}

function asksIn(folded: string, pack: LanguagePack, stated: readonly FoundFact[]): ReadAsk[] {
  return asksOf(folded, pack, stated).map((ask) => ({
    field: ask.field,
    kind: ask.kind,
    knowable: isKnowable(ask, pack),
  }));
}
