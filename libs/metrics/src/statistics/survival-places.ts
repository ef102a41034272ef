/**
 * A Kaplan–Meier curve that is read at a few of its steps without going through all. As long as nothing is cut off, the factors of
 * neighbouring steps cancel: from n waiting to m, S shrinks to m/n of what it was, and the sum of Greenwood grows by 1/m − 1/n,
 * however many steps lie between and whatever ended together. So only what is cut off is gone through.
 */
import {
  isOver,
  logLogInterval,
  OUT_OF_REACH,
  timeOf,
  type SurvivalQuantile,
  type SurvivalStep,
} from './kaplan-meier.ts';

/** What is left when the share `p` has ended; as many roundings as there are steps are let pass. */
const reached = ({ survival }: AtPlace, p: number): boolean => survival <= (1 - p) * (1 + 1e-12);

/** What is known just after a place: S, and the sum of d / (n·(n − d)) of Greenwood. */
export interface AtPlace {
  readonly survival: number;
  readonly greenwood: number;
}

/** Places are those between durations: the first `place` of them are over, or were cut off, by then. */
export class SurvivalPlaces {
  readonly #sorted: Float64Array;
  /** Where stretches begin in which everything ends, and what is known there. */
  readonly #begins: Int32Array;
  readonly #survival: Float64Array;
  readonly #greenwood: Float64Array;
  /** Durations that are over. */
  readonly ended: number;

  /** `sorted`: coded durations as in kaplan-meier.ts, ascending. */
  constructor(sorted: Float64Array) {
    this.#sorted = sorted;
    let cut = 0;
    for (let i = 0; i < sorted.length; i++) if (!isOver(sorted[i] as number)) cut++;
    this.ended = sorted.length - cut;
    this.#begins = new Int32Array(cut + 1);
    this.#survival = new Float64Array(cut + 1).fill(1);
    this.#greenwood = new Float64Array(cut + 1);
    let stretch = 0;
    for (let i = 0; i < sorted.length && stretch < cut; i++) {
      if (isOver(sorted[i] as number)) continue;
      const { survival, greenwood } = this.#after(stretch, i);
      this.#survival[++stretch] = survival;
      this.#greenwood[stretch] = greenwood;
      this.#begins[stretch] = i + 1;
    }
  }

  get length(): number {
    return this.#sorted.length;
  }

  at(place: number): AtPlace {
    let low = 0;
    let high = this.#begins.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#begins[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return this.#after(low, place);
  }

  /** The first place after `from` at which `holds`, which holds from there on; null: nowhere. */
  first(from: number, holds: (at: AtPlace) => boolean): number | null {
    let [low, high] = [from, this.length];
    if (low >= high || !holds(this.at(high))) return null;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (holds(this.at(middle))) high = middle;
      else low = middle;
    }
    return high;
  }

  /** What ends at one time ends together: the step to which the duration before the place belongs, which has to be over. */
  stepAt(place: number): SurvivalStep & { readonly place: number } {
    const coded = this.#sorted[place - 1] as number;
    let [begin, end] = [place - 1, place];
    while (begin > 0 && this.#sorted[begin - 1] === coded) begin--;
    while (end < this.length && this.#sorted[end] === coded) end++;
    const { survival, greenwood } = this.at(end);
    return {
      place: end,
      time: timeOf(coded),
      atRisk: this.length - begin,
      ended: end - begin,
      survival,
      standardError: survival === 0 ? 0 : survival * Math.sqrt(greenwood),
      ...logLogInterval(survival, greenwood),
    };
  }

  /** The first step at which S is at most 1 − p; null: not reached yet. */
  stepOf(p: number): (SurvivalStep & { readonly place: number }) | null {
    const place = this.first(0, (at) => reached(at, p));
    return place === null ? null : this.stepAt(place);
  }

  /** As `survivalQuantile` has it, which is gone through only where a limit may be. */
  quantile(p: number): SurvivalQuantile {
    const target = 1 - p;
    const isNear = ({ survival, greenwood }: AtPlace) =>
      survival === 0 || survival - OUT_OF_REACH * survival * Math.sqrt(greenwood) <= target;
    const time = this.stepOf(p)?.time ?? null;
    let low: number | null = null;
    for (let place = this.first(0, isNear); place !== null && place <= this.length;) {
      if (!isOver(this.#sorted[place - 1] as number)) {
        place++;
        continue;
      }
      const step = this.stepAt(place);
      if (step.survival === 0) return { time, low: low ?? step.time, high: null };
      if (low === null && (step.low as number) <= target) low = step.time;
      if (time !== null && step.time >= time && (step.high as number) <= target)
        return { time, low, high: step.time };
      place = step.place + 1;
    }
    return { time, low, high: null };
  }

  /** The place after the last duration that is over; 0: none is. */
  get last(): number {
    let place = this.length;
    while (place > 0 && !isOver(this.#sorted[place - 1] as number)) place--;
    return place;
  }

  /** Nothing from the beginning of the stretch up to the place was cut off. */
  #after(stretch: number, place: number): AtPlace {
    const before = this.length - (this.#begins[stretch] as number);
    const survival = this.#survival[stretch] as number;
    const greenwood = this.#greenwood[stretch] as number;
    if (place <= (this.#begins[stretch] as number)) return { survival, greenwood };
    const waiting = this.length - place;
    return { survival: (survival * waiting) / before, greenwood: greenwood + (1 / waiting - 1 / before) };
  }
}
