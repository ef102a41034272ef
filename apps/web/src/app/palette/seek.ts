/** What somebody means by the first letters of a few words. */

export interface Sought {
  readonly title: string;
  /** Other words that it is found by: its code, its English name. */
  readonly also?: readonly string[];
}

/** Without marks and capitals: "Résolution" is found by "resol", "Õhtune" by "oht". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const NOT_FOUND = Infinity;
/** So many letters say enough to be looked for in the middle of a word. */
const ENOUGH = 3;

function distance(part: string, titles: readonly string[], others: readonly string[]): number {
  if (titles.includes(part)) return 0;
  const place = titles.findIndex((word) => word.startsWith(part));
  // The first word of a title says more than its last.
  if (place !== -1) return 1 + Math.min(place, 9) / 10;
  if (others.some((word) => word.startsWith(part))) return 3;
  return part.length >= ENOUGH && titles.some((word) => word.includes(part)) ? 4 : NOT_FOUND;
}

/**
 * What has all parts of the query at the beginning of a word, the nearest first; what is equally near stays in its order.
 * A query without a letter or digit finds nothing.
 */
export function seek<T extends Sought>(all: readonly T[], query: string): readonly T[] {
  const parts = wordsOf(query);
  if (parts.length === 0) return [];
  return all
    .map((each) => {
      const titles = wordsOf(each.title);
      const others = (each.also ?? []).flatMap(wordsOf);
      const far = parts.reduce((sum, part) => sum + distance(part, titles, others), 0);
      // Of two with the same words the shorter title is meant.
      return { each, far: far + titles.length / 1000 };
    })
    .filter(({ far }) => far < NOT_FOUND)
    .sort((one, other) => one.far - other.far)
    .map(({ each }) => each);
}
