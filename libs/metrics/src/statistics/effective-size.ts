/**
 * Wilson's interval for a share that was not counted but estimated, as where some have been lost from sight: with the number of
 * plain observations that would know it as exactly, share · (1 − share) / variance (Korn & Graubard 1998, Survey Methodology
 * 24, 193–201; with Wilson's interval Dean & Pagano 2015). Where nothing was lost from sight it is Wilson's own.
 */
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/** `seen`: of how many it is known for certain; it holds where the share is 0 or 1, of which the variance says nothing. */
export function estimatedShareInterval(share: number, variance: number, seen: number): Interval {
  if (seen === 0) return { low: 0, high: 1 };
  const within = Math.min(1, Math.max(0, share));
  const size = variance > 0 ? (within * (1 - within)) / variance : 0;
  return size > 0 ? wilsonInterval(within * size, size) : wilsonInterval(within * seen, seen);
}
