/**
 * How a number moved against the compared period. Shares move in percentage points and scales in points;
 * times, counts and ratios in percent. From zero, or to or from something unknown, there is no change to state:
 * "+100 %" from nothing would be invented.
 */
export type Change =
  | { readonly kind: 'percentage-points'; readonly amount: number }
  | { readonly kind: 'points'; readonly amount: number }
  | { readonly kind: 'percent'; readonly amount: number };

export function changeOf(unit: string, now: number | null, before: number | null): Change | null {
  if (now === null || before === null) return null;
  if (unit === 'share') return { kind: 'percentage-points', amount: (now - before) * 100 };
  if (unit === 'index' || unit === 'score') return { kind: 'points', amount: now - before };
  if (before <= 0) return null;
  return { kind: 'percent', amount: (now / before - 1) * 100 };
}
