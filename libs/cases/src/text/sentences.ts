import type { Span } from './pattern.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|num|tel|ref|réf|st|ul|inv|acc|mr|mrs|ms|dr|mme|m|p|nt|n|apt|appt|bât|bd|av|тел|ул|д|кв|пр|пер|наб|г|р|руб|им|т|стр|корп|\p{L}(?:\.\p{L})*)\.$/u;

/** Sentences of a folded text. A full stop ends one only before a blank, and not after "no.", "tel.", "ул." and the like. */
export function sentences(folded: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (folded.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
  };
  for (const match of folded.matchAll(/[!?…]+|\n+|\.+(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(folded.slice(start, end))) continue;
    close(end);
  }
  close(folded.length);
  return found;
}

/** Parts of a sentence between commas, semicolons and dashes. */
export function clauseAround(folded: string, place: Span): string {
  const sentence = sentences(folded).find((span) => span.start <= place.start && place.start < span.end);
  if (sentence === undefined) return folded;
  const before =
    folded
      .slice(sentence.start, place.start)
      .split(/[,;:(](?=\s)|\s-+\s/u)
      .at(-1) ?? '';
  const after = folded.slice(place.end, sentence.end).split(/[,;:)](?=\s)|\s-+\s/u)[0] ?? '';
  return before + folded.slice(place.start, place.end) + after;
}

export function sentenceAround(folded: string, place: Span): string {
  const sentence = sentences(folded).find((span) => span.start <= place.start && place.start < span.end);
  return sentence === undefined ? folded : folded.slice(sentence.start, sentence.end);
}
