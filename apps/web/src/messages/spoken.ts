/**
 * The words spoken now. Those that come later are added to the ones that are there: whoever reads a message finds it, and
 * nothing is drawn anew but for a message that was wanted before it came.
 */
import { catalogueIn, LATER_PARTS, type PartOfWords, wordsOfPart } from './catalogue.ts';
import { type Language, languageOf, localeOf } from './language.ts';
import { storedLanguage } from './stored-language.ts';

export interface Spoken {
  readonly locale: string;
  /** Grows. */
  readonly messages: Record<string, string>;
}

let first: Promise<Spoken> | null = null;
let now: Spoken | null = null;
const adding = new Map<PartOfWords, Promise<void>>();
let isWanted = false;
const listeners = new Set<() => void>();

/** The reader's language with its first words. */
export function firstSpoken(): Promise<Spoken> {
  first ??= (async () => {
    const locale = localeOf(navigator.languages, storedLanguage());
    now = { locale, messages: { ...(await wordsOfPart('first', languageOf(locale))) } };
    return now;
  })();
  return first;
}

/** Another language, with all its words. */
export async function speak(language: Language): Promise<Spoken> {
  const locale = localeOf(navigator.languages, language);
  return { locale, messages: { ...(await catalogueIn(language)) } };
}

export function nowSpeaking(spoken: Spoken): void {
  now = spoken;
  for (const tell of listeners) tell();
}

export const spokenNow = (): Spoken => {
  if (now === null) throw new Error('nothing is spoken yet');
  return now;
};

export function subscribeToSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Once; a failure is for whoever waits, and the next one tries again. */
function addPart(part: PartOfWords): Promise<void> {
  const begun = adding.get(part);
  if (begun !== undefined) return begun;
  const added = add(part).catch((error: unknown) => {
    adding.delete(part);
    throw error;
  });
  adding.set(part, added);
  return added;
}

/** Also those that no page waits for. */
export async function addAllWords(): Promise<void> {
  await Promise.all(LATER_PARTS.map(addPart));
}

async function add(part: PartOfWords): Promise<void> {
  const { locale } = await firstSpoken();
  const added = await wordsOfPart(part, languageOf(locale));
  const spoken = spokenNow();
  // Whoever chose another language meanwhile has all its words.
  if (spoken.locale !== locale) return;
  Object.assign(spoken.messages, added);
  if (isWanted) nowSpeaking({ ...spoken, messages: { ...spoken.messages } });
}

/** A message was to be said that is not there yet. */
export function wantWords(): void {
  isWanted = true;
  void addAllWords().catch(() => undefined);
}

/** A part of the page, when its words are there as well. */
export async function withWords<Part>(part: Promise<Part>, ...words: readonly PartOfWords[]): Promise<Part> {
  const [loaded] = await Promise.all([part, ...words.map(addPart)]);
  return loaded;
}
