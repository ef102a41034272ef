/** How many people could see a post: mostly a few hundred, now and then a whole town. */
import type { Random } from '../random.ts';

export function reachOfPost(random: Random): number {
  return Math.round(random.around(260, 1.5));
}
