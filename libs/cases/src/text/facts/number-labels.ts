import type { LanguagePack, NumberLabel } from '../languages/language-pack.ts';
import { anyLabelOf, overlaps, type Span } from '../pattern.ts';

export interface FoundLabel extends Span {
  label: NumberLabel;
  strong: boolean;
}

const compiled = new Map<NumberLabel, { strong: RegExp; weak: RegExp }>();

function patternsOf(label: NumberLabel): { strong: RegExp; weak: RegExp } {
  const known = compiled.get(label);
  if (known !== undefined) return known;
  const patterns = { strong: anyLabelOf(label.strong), weak: anyLabelOf(label.weak ?? []) };
  compiled.set(label, patterns);
  return patterns;
}

/** The labels of numbers in a folded text; of overlapping ones the longest, "serial number of the meter" before "number". */
export function labelsIn(folded: string, pack: LanguagePack): FoundLabel[] {
  const all: FoundLabel[] = [];
  for (const label of pack.numbers.labels) {
    const { strong, weak } = patternsOf(label);
    for (const [pattern, isStrong] of [
      [strong, true],
      [weak, false],
    ] as const)
      for (const match of folded.matchAll(pattern)) {
        const length = match[0].trimEnd().length;
        if (length > 0) all.push({ label, strong: isStrong, start: match.index, end: match.index + length });
      }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || Number(b.strong) - Number(a.strong));
  const kept: FoundLabel[] = [];
  for (const label of all) if (!kept.some((other) => overlaps(other, label))) kept.push(label);
  return kept.sort((a, b) => a.start - b.start);
}
