/** What numbers are to reach, as thin lines: one for each line of a chart that has a target. */
import type { DrawnRule } from '../charts/drawn.ts';
import type { Format } from '../format/format.ts';
import type { Words } from '../messages/words.ts';

interface Targeted {
  readonly name: string;
  /** In the unit of the chart; null where nobody set one for exactly this line. */
  readonly target: number | null;
}

export interface TargetRules {
  readonly rules: readonly DrawnRule[];
  /** What the rules read off every row. */
  readonly inRow: Readonly<Record<string, number>>;
}

/** The only line of a chart needs no name. */
export function targetRules(
  lines: readonly Targeted[],
  { unit, words, format }: { readonly unit: string; readonly words: Words; readonly format: Format },
): TargetRules {
  const found = lines.flatMap(({ name, target }, place) =>
    target === null ? [] : [{ name, target, key: `target${place}` }],
  );
  return {
    rules: found.map(({ key, name, target }) => {
      const value = format.value(unit, target);
      return {
        key,
        at: target,
        label:
          lines.length === 1 ? words('target.at', { value }) : words('explore.target.of', { name, value }),
        ...(lines.length === 1 ? {} : { halves: [name, words('target.at', { value })] as const }),
        dashed: false,
        set: true,
      };
    }),
    inRow: Object.fromEntries(found.map(({ key, target }) => [key, target])),
  };
}
