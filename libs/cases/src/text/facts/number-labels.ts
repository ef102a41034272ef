import type { LanguagePack, NumberLabel } from '../languages/language-pack.ts';
import { anyLabelOf, oncePer, overlaps, type Span, matchesOf } from '../pattern.ts';

export interface FoundLabel extends Span {
  label: NumberLabel;
  strong: boolean;
}

const patternsOf = oncePer(({ strong, weak = [] }: NumberLabel) => ({
  strong: anyLabelOf(strong),
  weak: anyLabelOf(weak),
}));

const anyLabel = oncePer(({ numbers }: LanguagePack) =>
  anyLabelOf(numbers.labels.flatMap(({ strong, weak = [] }) => [...strong, ...weak])),
);

/** The labels of numbers in a folded text; of overlapping ones the longest, "serial number of the meter" before "number". */
export function labelsIn(folded: string, pack: LanguagePack): FoundLabel[] {
  if (folded.search(anyLabel(pack)) < 0) return [];
  const all: FoundLabel[] = [];
  for (const label of pack.numbers.labels) {
    const { strong, weak } = patternsOf(label);
    for (const [pattern, isStrong] of [
      [strong, true],
      [weak, false],
    ] as const)
      for (const match of matchesOf(pattern, folded)) {
        const length = match[0].trimEnd().length;
        if (length > 0) all.push({ label, strong: isStrong, start: match.index, end: match.index + length });
      }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || Number(b.strong) - Number(a.strong));
  const kept: FoundLabel[] = [];
  for (const label of all) if (!kept.some((other) => overlaps(other, label))) kept.push(label);
  return kept.sort((a, b) => a.start - b.start);
}
