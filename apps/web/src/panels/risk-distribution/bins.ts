/** How many cases have which risk, the highest first, with the line from which a case is at risk. */
import type { RiskDistribution } from './risk-distribution.ts';

type Bin = RiskDistribution['overall']['bins'][number];

export interface DrawnBin extends Bin {
  /** Length of its bar, 0 to 1: the longest is as long as there is room. */
  readonly length: number;
  /** Every case of it is at risk. */
  readonly atRisk: boolean;
  /** The threshold lies at its lower end, or within it. */
  readonly threshold: 'below' | 'within' | null;
}

export interface Bins {
  readonly bins: readonly DrawnBin[];
  readonly threshold: number;
  readonly atRisk: RiskDistribution['overall']['atRisk'];
  /** 0: an index; else a probability in percent by that calibration. */
  readonly calibration: number;
}

export function shapeBins({ overall, threshold, question }: RiskDistribution): Bins {
  const most = Math.max(0, ...overall.bins.map(({ share }) => share ?? 0));
  return {
    bins: overall.bins.toReversed().map((bin) => ({
      ...bin,
      length: most === 0 ? 0 : (bin.share ?? 0) / most,
      atRisk: bin.from >= threshold,
      threshold:
        bin.from === threshold ? 'below' : bin.from < threshold && threshold < bin.to ? 'within' : null,
    })),
    threshold,
    atRisk: overall.atRisk,
    calibration: question.calibration,
  };
}
