/** Things that last, side by side: each takes the first lane that is free from where it begins to where it ends. */
export interface Stretch {
  /** First row, inclusive. */
  readonly from: number;
  /** Last row, inclusive. */
  readonly to: number;
}

export function lanesOf(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  const lanes: number[] = Array.from(stretches, () => 0);
  const order = stretches.map((_, index) => index);
  order.sort((one, other) => (stretches[one]?.from ?? 0) - (stretches[other]?.from ?? 0));
  for (const index of order) {
    const stretch = stretches[index];
    if (stretch === undefined) continue;
    const free = ends.findIndex((end) => end < stretch.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.to;
    lanes[index] = lane;
  }
  return lanes;
}

export const lanesTaken = (figures: readonly { readonly lane: number }[]): number =>
  figures.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
