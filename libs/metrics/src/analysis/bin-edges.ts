/** Into which bins values are put: edges that people think in, the same for all groups of a metric. */

/** durations: seconds. counts: whole numbers. shares: 0 to 1. index: 0 to 100. scores: whole numbers of a rating's scale. */
export type Scale = 'durations' | 'counts' | 'shares' | 'index' | 'scores';

export interface BinEdges {
  /** Durations: longer than this. Shares: more than this, unless it is where the bin ends. Otherwise from here on. */
  readonly from: number;
  /** Up to and including this; of an index, where the next begins. null: no end. */
  readonly to: number | null;
}

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/**
 * Each about three times the one before. The windows of the metrics are among them, so that what is within one can be
 * held against the card: 24 hours, 1, 3, 7, 14 and 30 days, 90, 180 and 365.
 */
export const DURATION_EDGES: readonly number[] = [
  ...[1, 5, 15].map((minutes) => minutes * MINUTE),
  ...[1, 4, 12].map((hours) => hours * HOUR),
  ...[1, 3, 7, 14, 30, 90, 180, 365].map((days) => days * DAY),
];

/** One by one as far as people count, then 1–2–5. */
const COUNTED_SINGLY = 10;
const STEPS = [2, 5, 10];

export function binsFor(scale: Scale, highest: number): BinEdges[] {
  switch (scale) {
    case 'durations':
      return between(DURATION_EDGES);
    case 'counts':
      return countBins(highest);
    case 'scores':
      return singles(0, highest);
    case 'index':
      return singles(0, 9).map(({ from }) => ({ from: from * 10, to: from * 10 + 10 }));
    case 'shares':
      return [{ from: 0, to: 0 }, ...between([0.25, 0.5, 0.75, 1]).slice(0, 4), { from: 1, to: 1 }];
  }
}

/** The place of a value among the bins of its scale. */
export function placeIn(scale: Scale, bins: readonly BinEdges[], value: number): number {
  if (scale === 'index') return Math.min(bins.length - 1, Math.max(0, Math.floor(value / 10)));
  if (scale === 'shares' && value >= 1) return bins.length - 1;
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bins[middle]?.to ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const between = (edges: readonly number[]): BinEdges[] =>
  [...edges, null].map((to, place) => ({ from: edges[place - 1] ?? 0, to }));

const singles = (first: number, last: number): BinEdges[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({ from: first + i, to: first + i }));

function countBins(highest: number): BinEdges[] {
  const bins = singles(0, COUNTED_SINGLY);
  for (let decade = COUNTED_SINGLY; (bins.at(-1)?.to ?? 0) < highest; decade *= 10) {
    for (const step of STEPS) {
      const from = (bins.at(-1)?.to ?? 0) + 1;
      if (from <= highest) bins.push({ from, to: decade * step });
    }
  }
  return bins;
}
