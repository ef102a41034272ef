/** Which groups are shown, and in which order: most first, by n of the first metric, hidden ones behind; ties by name, unknown last. */
import type { Cells } from './cells.ts';
import type { Groups } from './groups.ts';
import type { HiddenNumbers } from './small-groups.ts';

export interface Ranking {
  readonly order: readonly number[];
  readonly leftOut: number;
}

/** `firstMetric`: cells of all groups that any metric met. */
export function rankGroups(
  groups: Groups,
  firstMetric: Cells,
  limit: number,
  hidden: HiddenNumbers | null,
): Ranking {
  const { starts, buckets } = firstMetric.whole ?? firstMetric;
  const ranked = Array.from({ length: firstMetric.groups }, (_, group) => ({
    group,
    // The place of a group must not tell what its number does not.
    n:
      hidden?.has(group) === true
        ? -1
        : (starts[(group + 1) * buckets] as number) - (starts[group * buckets] as number),
    key: groups.key(group),
  }));
  ranked.sort((a, b) => b.n - a.n || compareKeys(a.key, b.key));
  const order = ranked.slice(0, limit).map(({ group }) => group);
  return { order, leftOut: ranked.length - order.length };
}

export function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = compareNames(a[i] ?? null, b[i] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By code unit: the order must be the same on every machine. */
function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
