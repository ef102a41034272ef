/** Whether one line presses the others flat. */
import type { ExploredGroup } from './groups.ts';

/** So many times as far as half of the others reach. */
const TOO_FAR = 8;

/** How far a line reaches from 0, where its axis begins, or from its lowest point below. */
const reachOf = ({ values }: ExploredGroup): number => {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? 0 : Math.max(0, ...known) - Math.min(0, ...known);
};

export function oneOutliesOthers(groups: readonly ExploredGroup[]): boolean {
  const reaches = groups
    .map(reachOf)
    .filter((reach) => reach > 0)
    .toSorted((a, b) => b - a);
  const [most = 0, ...others] = reaches;
  if (others.length === 0) return false;
  const middle = (others.length - 1) / 2;
  const median = ((others[Math.floor(middle)] ?? 0) + (others[Math.ceil(middle)] ?? 0)) / 2;
  return most > TOO_FAR * median;
}
