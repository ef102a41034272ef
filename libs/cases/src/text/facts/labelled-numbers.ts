import type { LanguagePack } from '../languages/language-pack.ts';
import { overlaps } from '../pattern.ts';
import { codesIn, lettersOnlyIn, phoneShapesIn, type Candidate } from './candidates.ts';
import { labelsIn, type FoundLabel } from './number-labels.ts';
import type { Detector, Found, Reading } from './reading.ts';
import { withoutAccents } from '../../values/fold.ts';

const compiled = new Map<LanguagePack, { afterStrong: RegExp; beforeStrong: RegExp; and: RegExp }>();

function gapsOf(pack: LanguagePack): { afterStrong: RegExp; beforeStrong: RegExp; and: RegExp } {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const links = pack.numbers.links.map(withoutAccents).join('|');
  const gaps = {
    afterStrong: new RegExp(`^(?:[\\s:=#№()«"'.,*°/>-]|(?<![\\p{L}])(?:${links})(?![\\p{L}])){0,24}$`, 'u'),
    beforeStrong: new RegExp(
      `^[\\s,(=-]*(?:(?<![\\p{L}])(?:${links}|(?:in|on) my)(?![\\p{L}])[\\s:-]*){0,3}$`,
      'u',
    ),
    and: new RegExp(`^\\s*(?:,|${pack.numbers.and.join('|')})\\s*$`, 'u'),
  };
  compiled.set(pack, gaps);
  return gaps;
}

const AFTER_WEAK =
  /^(?:,(?=\s?(?:no|nr|n°|n|num|number|№|#|ref)(?!\p{L})))?[\s:=#№(«"'°-]*(?:(?:no|nr|n|number|num|numero|номер|numb\p{L}*|ref|код)(?!\p{L})[\s.:#№°]*)?(?:-)?$/u;

/** "You want my customer number? It's 4410." */
const IN_THE_NEXT_SENTENCE =
  /^[^.!?\d]{0,40}[.!?]+\s+(?:see on|see|siin on|vastus on|это|вот|вот он|вот она|it's|it is|here it is|here you go|c'est|le voici|la voici|voici)[\s:,-]+$/u;

/** "Your number" is ours when the customer says it, theirs when the agent does. */
const YOURS = /^(?:your|teie|ваш\p{L}*|votre|vos)(?!\p{L})/u;
const OURS = /^(?:our|meie|наш\p{L}*|notre|nos)(?!\p{L})/u;
const isSpokenByTheOther = (label: FoundLabel, reading: Reading): boolean =>
  label.label.field === null &&
  (reading.by === 'agent' ? YOURS : OURS).test(reading.folded.slice(label.start, label.end));

function couldBe(candidate: Candidate, { label, strong }: FoundLabel): boolean {
  const length = candidate.value.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (label.field === null) return true;
  if (candidate.digits === 0) return length === 6;
  if (label.field === 'phone') return candidate.digits >= 5;
  return candidate.digits >= 3 || (strong && candidate.digits >= 2) || (candidate.digits >= 1 && length >= 5);
}

/** Numbers beside their label: after it ("order number is 48213"), or before it ("48213 is my order number"). */
export const labelledNumbers: Detector = (reading) => {
  const { freeFolded, freeText, text, pack } = reading;
  const gaps = gapsOf(pack);
  const codes = codesIn(freeText);
  const phones = phoneShapesIn(freeText);
  const letters = lettersOnlyIn(freeText);
  if (codes.length + phones.length + letters.length === 0) return [];
  const labels = labelsIn(freeFolded, pack).filter((label) => !isSpokenByTheOther(label, reading));
  const found: Found[] = [];
  const used = new Set<FoundLabel>();
  const claim = (candidate: Candidate, label: FoundLabel): void => {
    const { field, kind } = label.label;
    const span = { start: candidate.start, end: candidate.end };
    if (found.some((other) => overlaps(other, span))) return;
    used.add(label);
    found.push(
      field === null ? { field, ...span } : { field, kind, value: text.slice(span.start, span.end), ...span },
    );
  };
  const fits = (label: FoundLabel, start: number): boolean => {
    const gap = freeFolded.slice(label.end, start);
    return label.strong
      ? (gap.length <= 45 && gaps.afterStrong.test(gap)) || IN_THE_NEXT_SENTENCE.test(gap)
      : gap.length <= 14 && AFTER_WEAK.test(gap);
  };
  for (const label of labels) {
    const pool =
      label.label.field === 'phone'
        ? phones
        : label.strong && label.label.field === 'order_number'
          ? [...codes, ...letters]
          : codes;
    const next = pool.filter(({ start }) => start >= label.end).sort((a, b) => a.start - b.start)[0];
    if (next === undefined || !fits(label, next.start) || !couldBe(next, label)) continue;
    if (
      labels.some((other) => other.start >= label.end && other.end <= next.start && fits(other, next.start))
    )
      continue;
    claim(next, label);
    for (const more of pool
      .filter(({ start }) => start > next.end)
      .sort((a, b) => a.start - b.start)
      .slice(0, 1))
      if (gaps.and.test(freeFolded.slice(next.end, more.start)) && Math.abs(more.digits - next.digits) <= 1)
        claim(more, label);
  }
  for (const label of labels.filter((each) => each.strong && !used.has(each))) {
    const pool = label.label.field === 'phone' ? phones : codes;
    const previous = pool.filter(({ end }) => end <= label.start).at(-1);
    if (previous === undefined || found.some((other) => overlaps(other, previous))) continue;
    const gap = freeFolded.slice(previous.end, label.start);
    if (gap.length <= 20 && gaps.beforeStrong.test(gap) && couldBe(previous, label)) claim(previous, label);
  }
  return found;
};
