/** From observations to a number: one small object per kind of statistic, all of the same shape. */
import type { ResolvedQuestion } from '../question/question.ts';
import { meanOfSums } from '../statistics/mean.ts';
import { survivalQuantile, type SurvivalAt } from '../statistics/kaplan-meier.ts';
import { pairSums, ratioOfSums } from '../statistics/ratio-of-sums.ts';
import { steadySum, steadySumOfSquares } from '../statistics/steady-sum.ts';
import { survivalWithin } from '../statistics/survival-within.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { Observations } from './observations.ts';

export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number | null;
  readonly unknownBecause: string | null;
}

/**
 * What an analysis may do with the observations: add them up (count, sum), take hits of n (share), average them (mean), add
 * them up for each case and average that (mean_per_case), divide sums (ratio), or order durations of which some may still
 * run (duration_quantile, ended_share, kept_share) or none does (plain_quantile).
 */
export type StatisticKind =
  | 'count'
  | 'sum'
  | 'share'
  | 'mean'
  | 'mean_per_case'
  | 'ratio'
  | 'duration_quantile'
  | 'ended_share'
  | 'kept_share'
  | 'plain_quantile';

export interface Statistic {
  readonly kind: StatisticKind;
  /** What it reads of each observation: nothing but how many there are, the first entry, or both. */
  readonly reads: 'count' | 'first' | 'pair';
  /** Of an ended_share: within so many milliseconds. */
  readonly window?: (question: ResolvedQuestion) => number;
  /** Of a plain_quantile: which. */
  readonly quantile?: number;
  /** What nothing at all is worth: 0 for counts, null for everything else. */
  readonly ofNothing: 0 | null;
  /** Over the observations from `start` to before `end`, at least one. */
  readonly estimate: (o: Observations, start: number, end: number, question: ResolvedQuestion) => Estimate;
  /** What one observation contributes, for the list behind the number. */
  readonly unit: (
    first: number,
    second: number,
  ) => { readonly value: number | null; readonly note: string | null };
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const SECOND = 1000;
const exactly = (value: number): Estimate => ({
  value,
  low: null,
  high: null,
  standardError: null,
  unknownBecause: null,
});
const running = (first: number, second: number) => ({
  value: first / SECOND,
  note: second === 0 ? 'open' : null,
});

/** How many there are. */
export const counting: Statistic = {
  kind: 'count',
  reads: 'count',
  ofNothing: 0,
  estimate: (_o, start, end) => exactly(end - start),
  unit: () => ({ value: 1, note: null }),
};

/** The sum over those that have any. */
export const summing: Statistic = {
  kind: 'sum',
  reads: 'first',
  ofNothing: 0,
  estimate: (o, start, end) => exactly(steadySum(o.first, start, end)),
  unit: (first) => ({ value: first, note: null }),
};

/** Share of ones among zeros and ones. */
export const sharing: Statistic = {
  kind: 'share',
  reads: 'first',
  ofNothing: null,
  estimate: (o, start, end) => {
    const n = end - start;
    const hits = steadySum(o.first, start, end);
    const { low, high } = wilsonInterval(hits, n);
    const share = hits / n;
    return {
      value: share,
      low,
      high,
      standardError: Math.sqrt((share * (1 - share)) / n),
      unknownBecause: null,
    };
  },
  unit: (first) => ({ value: first, note: null }),
};

export interface Bounds {
  readonly least: number;
  readonly most: number;
}
const within = (value: number | null, { least, most }: Bounds) =>
  value === null ? null : Math.min(most, Math.max(least, value));

export const averaging = (bounds: Bounds): Statistic => ({
  kind: 'mean',
  reads: 'first',
  ofNothing: null,
  estimate: (o, start, end) => {
    const sum = steadySum(o.first, start, end);
    const { mean, low, high, standardError } = meanOfSums(
      end - start,
      sum,
      steadySumOfSquares(o.first, start, end),
    );
    return {
      value: mean,
      low: within(low, bounds),
      high: within(high, bounds),
      standardError,
      unknownBecause: null,
    };
  },
  unit: (first) => ({ value: first, note: null }),
});

/**
 * Mean over cases of what each has altogether, in seconds: `first` milliseconds, `second` the case. Observations of one
 * case lie next to each other, as its rows do.
 */
export const averagingPerCase: Statistic = {
  kind: 'mean_per_case',
  reads: 'pair',
  ofNothing: null,
  estimate: (o, start, end) => {
    const sums: number[] = [];
    for (let i = start; i < end; i++) {
      const seconds = (o.first[i] as number) / SECOND;
      if (i > start && o.second[i] === o.second[i - 1]) sums.push((sums.pop() as number) + seconds);
      else sums.push(seconds);
    }
    const perCase = Float64Array.from(sums);
    const squares = steadySumOfSquares(perCase, 0, perCase.length);
    const { mean, low, high, standardError } = meanOfSums(
      perCase.length,
      steadySum(perCase, 0, perCase.length),
      squares,
    );
    const bounds = { least: 0, most: Infinity };
    return {
      value: mean,
      low: within(low, bounds),
      high: within(high, bounds),
      standardError,
      unknownBecause: null,
    };
  },
  unit: (first) => ({ value: first / SECOND, note: null }),
};

/** Σ first / Σ second, a share. */
export const ratio: Statistic = {
  kind: 'ratio',
  reads: 'pair',
  ofNothing: null,
  estimate: (o, start, end) => {
    const estimate = ratioOfSums(pairSums(o.first, o.second, start, end));
    const share = { least: 0, most: 1 };
    return {
      value: estimate.ratio,
      low: within(estimate.low, share),
      high: within(estimate.high, share),
      standardError: estimate.standardError,
      unknownBecause: null,
    };
  },
  unit: (first, second) => ({ value: first / second, note: `${first} of ${second} fields` }),
};

/** Kaplan–Meier quantile of durations, in seconds. */
export const durationQuantile = (p: number): Statistic => ({
  kind: 'duration_quantile',
  reads: 'pair',
  ofNothing: null,
  estimate: (o, start, end) => {
    const { time, low, high } = survivalQuantile(o.durations(start, end), p);
    return {
      value: time === null ? null : time / SECOND,
      low: low === null ? null : low / SECOND,
      high: high === null ? null : high / SECOND,
      standardError: null,
      unknownBecause: time === null ? 'not_reached_yet' : null,
    };
  },
  unit: running,
});

/** Type 7 quantile of durations that are all over, in seconds. */
export const plainQuantile = (p: number): Statistic => ({
  kind: 'plain_quantile',
  quantile: p,
  reads: 'first',
  ofNothing: null,
  estimate: (o, start, end) => {
    const { value, low, high } = o.quantile(start, end, p);
    return {
      value: value / SECOND,
      low: low === null ? null : low / SECOND,
      high: high === null ? null : high / SECOND,
      standardError: null,
      unknownBecause: null,
    };
  },
  unit: running,
});

/**
 * Kaplan–Meier share that ended within a time in milliseconds, that long included. Where nobody has been observed for so long
 * yet, the share so far: it can only rise, so its upper limit is 1 and the maturity of the number says how little has been seen.
 */
export const endedWithin = (
  windowOf: (question: ResolvedQuestion) => number,
  unit: Statistic['unit'],
): Statistic => ({
  kind: 'ended_share',
  reads: 'pair',
  window: windowOf,
  ofNothing: null,
  estimate: (o, start, end, question) => {
    const at = survivalWithin(o.first, o.second, start, end, windowOf(question));
    const { low, high } = limitsOfEnded(at, at.seen);
    return { value: 1 - at.survival, low, high, standardError: at.standardError, unknownBecause: null };
  },
  unit,
});

/** The share that has not ended by then: of the same estimate, the other part. */
export const notEndedWithin = (
  windowOf: (question: ResolvedQuestion) => number,
  unit: Statistic['unit'],
): Statistic => {
  const ended = endedWithin(windowOf, unit);
  return {
    ...ended,
    kind: 'kept_share',
    estimate: (...observed) => {
      const { value, low, high, ...rest } = ended.estimate(...observed);
      const other = (share: number | null) => (share === null ? null : 1 - share);
      return { value: other(value), low: other(high), high: other(low), ...rest };
    },
  };
};

/** Of one that ended, how long it took; of one that did not, what did not happen. */
export const durationUnless =
  (note: string): Statistic['unit'] =>
  (first, second) =>
    second === 1 ? running(first, second) : { value: null, note };

export const endedWithinWindow = endedWithin(
  ({ windowDays }) => windowDays * DAY,
  durationUnless('no repeat'),
);
export const endedWithinHours = endedWithin(({ withinHours }) => withinHours * HOUR, running);

/** Of the share 1 − S that ended. At 0 and 1 the log–log interval is not defined: Wilson over those who were seen through. */
export function limitsOfEnded({ survival, atRisk, low, high }: SurvivalAt, ended: number) {
  if (survival === 0) return wilsonInterval(ended, ended);
  const lower = survival === 1 ? 0 : 1 - (high as number);
  if (atRisk === 0) return { low: lower, high: 1 };
  return { low: lower, high: survival === 1 ? wilsonInterval(0, atRisk).high : 1 - (low as number) };
}
