import type { Happening } from '../../tables/told-events.ts';

/** One to five, whether shown as faces or as stars. */
export function ratingGiven(score: number): Happening {
  return { type: 'rating', scale: 'csat', score, max: 5 };
}
