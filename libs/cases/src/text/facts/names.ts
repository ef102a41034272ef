import type { LanguagePack } from '../languages/language-pack.ts';
import { withoutAccents, fold } from '../../values/fold.ts';
import { alternatives, anyOf, matchesOf, oncePer, spansOf } from '../pattern.ts';
import type { Detector, Found, Reading } from './reading.ts';

const PART =
  "(?:\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}\\p{Ll}+)*|\\p{Lu}'\\p{Lu}\\p{Ll}+|Mc\\p{Lu}\\p{Ll}+|\\p{Lu}\\.|\\p{Lu}{2,}(?=\\s\\p{Lu}{2,}))";
const PARTICLE = '(?:(?:de|van|von|da|du|del|le|la|ben|bin|al|der|den)[ ])';
const NAME = `${PART}(?: ${PARTICLE}{0,2}${PART}){0,2}`;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|m|mme|mlle|madame|monsieur|härra|proua|hr|pr|г-н|г-жа|господин|госпожа)\.?\s+/iu;
const NAMES = new RegExp(`(?<![\\p{L}\\d'’.@])${NAME}(?![\\p{L}])`, 'gu');
const PLAIN_INTRODUCTIONS = anyOf(['my name is', 'minu nimi on', 'меня зовут', "je m'appelle"]);

const noNames = oncePer(({ names: { never, openings, greetings, introductions } }: LanguagePack) => {
  const firstWords = introductions.flatMap((written) => /^\p{L}+(?=\(| \?|$)/u.exec(written)?.[0] ?? []);
  return new Set([...never, ...openings, ...greetings, ...firstWords].map(withoutAccents));
});
const neverAlone = oncePer(({ names }: LanguagePack) => new Set(names.never.map(withoutAccents)));

/** The longest run of name parts that does not begin, or go on, with a word that is none ("It's Monday", "Danny Promised"). */
function cleaned(written: string, pack: LanguagePack): string | null {
  const never = noNames(pack);
  const honorific = HONORIFIC.exec(written)?.[0].length ?? 0;
  const kept: string[] = [];
  for (const part of written.slice(honorific).split(' ')) {
    const isNone = never.has(fold(part).replace(/[.,]$/u, ''));
    if (isNone && kept.length > 0) break;
    if (isNone) continue;
    kept.push(part);
  }
  while (
    kept.length > 0 &&
    /^(?:de|van|von|da|du|del|le|la|\p{Lu}\.)$/u.test(kept.at(-1) ?? '') &&
    kept.length > 1
  )
    kept.pop();
  const name = kept.join(' ');
  return /\p{L}{2}/u.test(name) ? name : null;
}

/** After a first word alone these say nothing of a name: "Bins again", "Poubelles encore". */
const AGAIN = /^[\s,]*(?:again|once|encore|a nouveau|de nouveau|jälle|uuesti|taas|опять|снова|ici)(?!\p{L})/u;

/** A full name alone at the end of a message signs it: "Nobody called back. Ruth Ademola". */
const SENTENCE_BEFORE = /[.!?…]\s+$/u;

interface Compiled {
  introductions: RegExp;
  openings: RegExp;
  followers: RegExp;
  spokenTo: RegExp;
  atStart: RegExp;
  answers: RegExp;
}
const compiled = new Map<LanguagePack, Compiled>();

function patternsOf(pack: LanguagePack): Compiled {
  const { introductions, openings, greetings, followers, spokenTo } = pack.names;
  const greeting = `(?:${alternatives(greetings)}[\\s,.!:)]*){0,3}`;
  return {
    introductions: new RegExp(`(?<!\\p{L})${alternatives(introductions)}[\\s:,-]*$`, 'u'),
    openings: new RegExp(
      `(?:^|[\\n.!?]\\s*)\\s*${greeting}[\\s,.!-]*${alternatives(openings)}[\\s,:-]*$`,
      'u',
    ),
    followers: new RegExp(`^[\\s,]*(?:${alternatives(followers)})(?!\\p{L})`, 'u'),
    spokenTo: new RegExp(
      `(?<!\\p{L})${alternatives(spokenTo)}[\\s:]+(?:(?:m(?:me|r|rs|s)?\\.?|hr|pr|г-н\\p{L}*|г-ж\\p{L}*)\\s)?$`,
      'u',
    ),
    atStart: new RegExp(`(?:^|[\\n.!?]\\s*)\\s*${greeting}[\\s,-]*$`, 'u'),
    answers: new RegExp(`(?:^|\\n)\\s*${greeting}[\\s,-]*$`, 'u'),
  };
}

/** Names a customer introduces, signs with in full, or gives as those of agents spoken to. */
export const names: Detector = (reading: Reading): Found[] => {
  if (reading.by !== 'customer') return [];
  const { freeText, freeFolded, pack, signatureAt, wanted, known } = reading;
  const patterns = compiled.get(pack) ?? patternsOf(pack);
  compiled.set(pack, patterns);
  const wantsName = wanted.some(({ field }) => field === 'person_name');
  const found: Found[] = [];
  for (const match of matchesOf(NAMES, freeText)) {
    const value = cleaned(match[0], pack);
    if (value === null) continue;
    const start = match.index + match[0].indexOf(value);
    const end = start + value.length;
    const before = freeFolded.slice(Math.max(0, start - 120), start);
    const after = freeFolded.slice(end);
    const isFull = /\S \S/u.test(value);
    const kind = patterns.spokenTo.test(before)
      ? 'spoken_to'
      : patterns.introductions.test(before) ||
          patterns.openings.test(freeFolded.slice(0, start)) ||
          (patterns.followers.test(after) &&
            (isFull || !AGAIN.test(after)) &&
            patterns.atStart.test(freeFolded.slice(0, start))) ||
          (isFull && start >= signatureAt) ||
          (isFull && SENTENCE_BEFORE.test(before) && /^[\s.]*$/u.test(after)) ||
          (isFull && start > 0 && /\n\s*[-–]*\s*$/u.test(before) && /^\s*(?:\n|$)/u.test(after)) ||
          (isFull && /(?:^|\n)[\u0001+\d\s().-]{6,},\s$/u.test(before) && /^[\s.!]*$/u.test(after)) ||
          (isFull && /\p{L}[.!?…]+\s[-–]?\s?$/u.test(before) && /^\s*$/u.test(after)) ||
          (wantsName &&
            (patterns.answers.test(freeFolded.slice(0, start)) || (isFull && /,\s*$/u.test(before))) &&
            /^\s*(?:[,.;!\n]|$)/u.test(after)) ||
          (isFull && known.some((fact) => fact.field === 'person_name' && fold(fact.value) === fold(value)))
        ? 'self'
        : null;
    if (kind !== null) found.push({ field: 'person_name', kind, value, start, end });
  }
  return found.length > 0 ? found : lowerCaseName(reading);
};

/** "my name is anna tamm": without capitals only after the plainest introductions. */
function lowerCaseName({ freeFolded, freeText, pack }: Reading): Found[] {
  const never = neverAlone(pack);
  for (const cue of spansOf(PLAIN_INTRODUCTIONS, freeFolded)) {
    const match = /^\s+((?:\p{Ll}{2,})(?: \p{Ll}{3,})?)(?=[.,!?\n]|$)/u.exec(freeFolded.slice(cue.end));
    if (match?.[1] === undefined || match[1].split(' ').some((word) => never.has(word))) continue;
    const start = cue.end + match[0].length - match[1].length;
    return [
      {
        field: 'person_name',
        kind: 'self',
        value: freeText.slice(start, start + match[1].length),
        start,
        end: start + match[1].length,
      },
    ];
  }
  return [];
}
