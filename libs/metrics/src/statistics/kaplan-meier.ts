/**
 * Kaplan–Meier (1958): the share S(t) still waiting after time t, from durations of which some are not over
 * (censored: known only to be longer). At each time with d ends among n still waiting, S shrinks by (n − d)/n.
 *
 * Why not the median of what is over: in the UCI ServiceNow log as it stood on 15 March 2016 the resolved incidents
 * had a median of 23.5 hours; counted with those still open, it is 75.3.
 *
 * Durations come in *coded* form, sorted: `codeDuration(t, over)`, twice the time in whole milliseconds, plus 1 for
 * one that is not over, so that at the same moment ends come before censorings and one sort does for both.
 *
 * Intervals: Greenwood's variance on the log(−log S) scale (Kalbfleisch & Prentice), which stays within 0 and 1;
 * of a quantile by inverting them (Brookmeyer & Crowley 1982).
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';

export const codeDuration = (time: number, over: boolean): number => (over ? 2 * time : 2 * time + 1);
export const timeOf = (coded: number): number => Math.floor(coded / 2);
/** Whether half of it is whole: the remainder of a division takes ten times as long. */
export const isOver = (coded: number): boolean => Math.floor(coded * 0.5) === coded * 0.5;

export interface SurvivalStep extends Interval {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** S(time). */
  readonly survival: number;
  readonly standardError: number;
}

/** The whole curve: one step per time at which something ended. `sorted` coded durations, ascending. */
export function survivalCurve(sorted: Float64Array): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let i = 0; i < sorted.length;) {
    const coded = sorted[i] as number;
    let next = i + 1;
    while (next < sorted.length && sorted[next] === coded) next++;
    if (isOver(coded)) {
      const atRisk = sorted.length - i;
      const ended = next - i;
      survival *= (atRisk - ended) / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      const standardError = survival === 0 ? 0 : survival * Math.sqrt(greenwood);
      const interval = logLogInterval(survival, greenwood);
      steps.push({ time: timeOf(coded), atRisk, ended, survival, standardError, ...interval });
    }
    i = next;
  }
  return steps;
}

/** 95 % interval of S; none where S is 1 or 0, for there the transformation is not defined. */
export function logLogInterval(survival: number, greenwood: number): Interval {
  if (!(survival > 0 && survival < 1)) return { low: null, high: null };
  const spread = Math.exp((Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival)));
  return { low: survival ** spread, high: survival ** (1 / spread) };
}

export interface SurvivalQuantile extends Interval {
  /** null: the curve never comes down that far ("not reached yet"). */
  readonly time: number | null;
}

/** Beyond so many standard errors the log–log interval (at most 6.1 of them wide) cannot contain a value. */
export const OUT_OF_REACH = 8;

/** Smallest t with S(t) ≤ 1 − p, and the interval: the first times at which its lower and its upper limit get there. */
export function survivalQuantile(sorted: Float64Array, p: number): SurvivalQuantile {
  const target = 1 - p;
  const length = sorted.length;
  let survival = 1;
  let greenwood = 0;
  let low: number | null = null;
  let time: number | null = null;
  for (let i = 0; i < length;) {
    const coded = sorted[i] as number;
    let next = i + 1;
    while (next < length && sorted[next] === coded) next++;
    if (isOver(coded)) {
      const atRisk = length - i;
      const ended = next - i;
      survival *= (atRisk - ended) / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      const reached = survival <= target * (1 + 1e-12);
      if (time === null && reached) time = timeOf(coded);
      if (survival === 0) {
        return { time, low: low ?? timeOf(coded), high: null };
      }
      const reach = OUT_OF_REACH * survival * Math.sqrt(greenwood);
      if (survival - reach <= target) {
        const interval = logLogInterval(survival, greenwood);
        if (low === null && (interval.low as number) <= target) low = timeOf(coded);
        if (reached && (interval.high as number) <= target) return { time, low, high: timeOf(coded) };
      }
    }
    i = next;
  }
  return { time, low, high: null };
}

export interface SurvivalAt extends Interval {
  /** S(t), or S at the longest time observed when that is shorter. */
  readonly survival: number;
  /** Still observed after t; 0 with S > 0 means that t itself has not been observed: S can only be lower there. */
  readonly atRisk: number;
  readonly standardError: number | null;
}

/**
 * S at a given time, ends at exactly that time included. `sorted` coded durations, ascending; `longer`: how many more
 * there are that are known to exceed `time` and need not be in the list.
 */
export function survivalAt(sorted: Float64Array, time: number, longer = 0): SurvivalAt {
  const limit = codeDuration(time, true);
  const length = sorted.length;
  let survival = 1;
  let greenwood = 0;
  let i = 0;
  while (i < length && (sorted[i] as number) <= limit) {
    const coded = sorted[i] as number;
    let next = i + 1;
    while (next < length && sorted[next] === coded) next++;
    if (isOver(coded)) {
      const atRisk = length - i + longer;
      const ended = next - i;
      survival *= (atRisk - ended) / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
    }
    i = next;
  }
  const atRisk = length - i + longer;
  const standardError = survival === 0 ? null : survival * Math.sqrt(greenwood);
  return { survival, atRisk, standardError, ...logLogInterval(survival, greenwood) };
}
