/**
 * Numbers that look random and follow from their seed alone: the same on every machine, and for every case apart, so that a
 * log can be made from any place on. sfc32 of PractRand; the seeds are spread by the finaliser of MurmurHash3.
 */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;
  #normal: number | null = null;

  constructor(...seeds: readonly number[]) {
    const [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162].map((start) =>
      seeds.reduce((mixed, seed) => spread(mixed ^ spread(seed + 0x7f4a7c15)), start),
    );
    this.#a = a as number;
    this.#b = b as number;
    this.#c = c as number;
    for (let i = 0; i < 8; i++) this.next();
  }

  /** From 0 to below 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** Whole, from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Position in a list of cumulated weights that ends with 1. */
  pick(cumulated: readonly number[]): number {
    const drawn = this.next();
    const found = cumulated.findIndex((weight) => drawn < weight);
    return found < 0 ? cumulated.length - 1 : found;
  }

  /** Log-normal around its median; `sigma` of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.#standardNormal());
  }

  /** Box and Muller (1958). */
  #standardNormal(): number {
    if (this.#normal !== null) {
      const kept = this.#normal;
      this.#normal = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    const angle = 2 * Math.PI * this.next();
    this.#normal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}

function spread(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Shares that fall as 1 / rank^power, cumulated. */
export function skewed(count: number, power: number): readonly number[] {
  return cumulated(Array.from({ length: count }, (_, i) => 1 / (i + 1) ** power));
}

export function cumulated(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => (sum += weight) / total);
}
