/**
 * Labels at the ends of lines, moved as little as possible so that none lies on another: pushed down from
 * the top in order, then back up from the bottom edge. The order of the labels stays the order of the lines.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted
    .map((_, index) => index)
    .sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = wanted.slice();
  let limit = top;
  for (const index of order) {
    const place = Math.max(wanted[index] ?? top, limit);
    placed[index] = place;
    limit = place + gap;
  }
  limit = bottom;
  for (const index of order.toReversed()) {
    const place = Math.min(placed[index] ?? bottom, limit);
    placed[index] = place;
    limit = place - gap;
  }
  return placed;
}
