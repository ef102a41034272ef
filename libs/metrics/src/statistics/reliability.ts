/**
 * Reliability curve: among what was said to have a chance of about x %, how often did it happen? In bins of equally many,
 * from the least to the most probable; equal probabilities stay together, so a bin may be larger.
 */
import { wilsonInterval } from './wilson.ts';

export interface ReliabilityBin {
  readonly n: number;
  /** Mean of the probabilities in it. */
  readonly predicted: number;
  /** Share that happened, with its 95 % interval. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

export function reliability(
  probabilities: Float64Array,
  happened: Uint8Array,
  bins: number,
): ReliabilityBin[] {
  const order = Uint32Array.from(probabilities, (_, i) => i).sort(
    (a, b) => (probabilities[a] as number) - (probabilities[b] as number),
  );
  const curve: ReliabilityBin[] = [];
  for (let start = 0, bin = 1; start < order.length; bin++) {
    let end = Math.max(start + 1, Math.round((order.length * bin) / bins));
    while (
      end < order.length &&
      probabilities[order[end] as number] === probabilities[order[end - 1] as number]
    )
      end++;
    let sum = 0;
    let count = 0;
    for (const i of order.subarray(start, end)) {
      sum += probabilities[i] as number;
      count += happened[i] as number;
    }
    const n = end - start;
    const { low, high } = wilsonInterval(count, n);
    curve.push({ n, predicted: sum / n, observed: count / n, low: low as number, high: high as number });
    start = end;
    while (Math.round((order.length * (bin + 1)) / bins) <= start && start < order.length) bin++;
  }
  return curve;
}
