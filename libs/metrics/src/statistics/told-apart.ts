/**
 * Which groups can be told apart, and between which ranks each of them may stand. All pairs are compared by the
 * difference of their values in standard errors of that difference; Holm's step-down procedure (1979, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65–70) keeps the chance of
 * calling any pair different that is not at 5 %, however many pairs there are.
 *
 * A group's ranks run from 1 + the number of groups told to be better to the number of groups − those told to be
 * worse: together these ranks hold for all groups with 95 % confidence (Mogstad, Romano, Shaikh & Wilhelm 2024,
 * "Inference for ranks", Review of Economic Studies 91, 476–518). Drawn intervals that overlap or not are no such
 * test: with two groups alone, 95 % intervals may overlap a good deal while the difference is certain (Goldstein &
 * Healy 1995, JRSS A 158, 175–177).
 */
import { normalBeyond } from './chi-square.ts';
import type { Measured } from './shrinkage.ts';

export interface Ranked {
  readonly bestRank: number;
  readonly worstRank: number;
  /** No two groups of one tier can be told apart; the first of the next can be told from one of them. Counted from 1. */
  readonly tier: number;
}

const FAMILY_LEVEL = 0.05;

/** Whether each hypothesis is rejected, in the order given. */
export function holm(pValues: readonly number[], level = FAMILY_LEVEL): boolean[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const rejected = pValues.map(() => false);
  for (let place = 0; place < order.length; place++) {
    const i = order[place] as number;
    if ((pValues[i] as number) > level / (order.length - place)) break;
    rejected[i] = true;
  }
  return rejected;
}

/** `groups` in the order shown, the better first; where a pair is told apart, the better is the one whose value says so. */
export function rankGroups(groups: readonly Measured[], better: 'higher' | 'lower'): Ranked[] {
  const pairs: { a: number; b: number; p: number }[] = [];
  groups.forEach((one, a) =>
    groups.slice(a + 1).forEach((other, k) => {
      const error = Math.hypot(one.standardError, other.standardError);
      pairs.push({ a, b: a + 1 + k, p: normalBeyond((one.value - other.value) / error) });
    }),
  );
  const told = holm(pairs.map(({ p }) => p));
  const above = groups.map(() => 0);
  const below = groups.map(() => 0);
  const apart = groups.map(() => new Set<number>());
  pairs.forEach(({ a, b }, i) => {
    if (told[i] !== true) return;
    const firstIsHigher = (groups[a] as Measured).value > (groups[b] as Measured).value;
    const [best, worst] = firstIsHigher === (better === 'higher') ? [a, b] : [b, a];
    above[worst] = (above[worst] as number) + 1;
    below[best] = (below[best] as number) + 1;
    (apart[a] as Set<number>).add(b);
    (apart[b] as Set<number>).add(a);
  });
  let tier = 1;
  let first = 0;
  return groups.map((_, i) => {
    if ([...(apart[i] as Set<number>)].some((other) => other >= first && other < i)) {
      tier++;
      first = i;
    }
    return {
      bestRank: 1 + (above[i] as number),
      worstRank: groups.length - (below[i] as number),
      tier,
    };
  });
}
