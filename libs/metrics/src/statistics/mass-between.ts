/**
 * How much of a Kaplan–Meier estimate lies between times: what falls from S(a) to S(b) ended after a and by b. Those lost from sight
 * before are spread over what came later, as everywhere in that estimate; what is left at the end has not ended as far as anybody has
 * seen. The parts and the rest add up to 1.
 *
 * The variance of S(a) − S(b) = S(a)·(1 − q), with q = S(b)/S(a), is Greenwood's for S(a) and, independent of it, that
 * for q. Without censoring it is p(1 − p)/n.
 */
import { estimatedShareInterval } from './effective-size.ts';
import type { Interval } from './interval.ts';
import { isOver, timeOf } from './kaplan-meier.ts';

export interface Part extends Interval {
  /** null: nobody was seen for so long. */
  readonly share: number | null;
}

export interface Mass {
  /** One more than there are edges: up to the first, between each two, beyond the last. */
  readonly parts: readonly Part[];
  /** Not ended when last seen. */
  readonly rest: Part;
}

interface Standing {
  readonly survival: number;
  readonly greenwood: number;
  /** Still seen after it. */
  readonly atRisk: number;
  readonly censored: number;
}

/** `sorted` coded durations, ascending; `edges` times, ascending, each belonging to the part before it. */
export function massBetween(sorted: Float64Array, edges: readonly number[]): Mass {
  const n = sorted.length;
  const standings = standingsAt(sorted, [...edges, Infinity]);
  const start: Standing = { survival: 1, greenwood: 0, atRisk: n, censored: 0 };
  const last = standings.at(-1) ?? start;
  const rest = {
    share: n === 0 ? null : last.survival,
    ...estimatedShareInterval(last.survival, last.survival ** 2 * last.greenwood, n),
  };
  const parts = standings.map((end, i): Part => {
    const from = standings[i - 1] ?? start;
    if (n === 0 || (from.atRisk === 0 && from.survival > 0)) return { share: null, low: null, high: null };
    const share = from.survival - end.survival;
    return { share, ...estimatedShareInterval(share, varianceBetween(from, end), n - end.censored) };
  });
  return { parts, rest };
}

function varianceBetween(from: Standing, to: Standing): number {
  if (from.survival === 0) return 0;
  const kept = to.survival / from.survival;
  const before = (1 - kept) ** 2 * from.survival ** 2 * from.greenwood;
  return kept === 0 ? before : before + to.survival ** 2 * (to.greenwood - from.greenwood);
}

function standingsAt(sorted: Float64Array, edges: readonly number[]): Standing[] {
  let i = 0;
  let survival = 1;
  let greenwood = 0;
  let censored = 0;
  return edges.map((edge) => {
    while (i < sorted.length && timeOf(sorted[i] as number) <= edge) {
      const coded = sorted[i] as number;
      // Seen for exactly as long as the edge: seen through.
      if (!isOver(coded) && timeOf(coded) === edge) break;
      let next = i + 1;
      while (next < sorted.length && sorted[next] === coded) next++;
      const atRisk = sorted.length - i;
      const here = next - i;
      if (isOver(coded)) {
        survival = here === atRisk ? 0 : (survival * (atRisk - here)) / atRisk;
        if (survival > 0) greenwood += here / (atRisk * (atRisk - here));
      } else censored += here;
      i = next;
    }
    return { survival, greenwood, atRisk: sorted.length - i, censored };
  });
}
