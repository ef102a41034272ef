/**
 * Chance that can be repeated: sfc32 ("Small Fast Counter", Chris Doty-Humphrey, PractRand), its state filled by
 * splitmix32. Math.random cannot be seeded, so a sample drawn from it could be neither tested nor explained.
 * Every matter and every customer has a stream of its own, keyed by what it is: a change to the life of one
 * case leaves all the others as they were.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  private constructor(seed: number) {
    const fill = splitmix32(seed);
    this.a = fill();
    this.b = fill();
    this.c = fill();
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** The stream of a thing: `Random.of(seed, 'customer', 17)`. */
  static of(seed: number, kind: string, number: number): Random {
    let hash = 0x811c9dc5 ^ seed; // FNV-1a
    for (let i = 0; i < kind.length; i++) hash = Math.imul(hash ^ kind.charCodeAt(i), 0x01000193);
    return new Random(Math.imul(hash ^ number, 0x9e3779b1) ^ (number >>> 16));
  }

  /** A number of 0 to just under 1. */
  next(): number {
    return this.bits() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.next());
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(list.length * this.next())] as T;
  }

  /** A name, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    return (entries.at(-1) as [K, number])[0];
  }

  /** Log-normal: half of the values are below `median`; about two thirds within a factor of e^spread. */
  around(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }

  /** A Poisson count (Knuth, The Art of Computer Programming 2, 3.4.1); for means below some hundreds. */
  count(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.next();
    let count = 0;
    while (product > limit) {
      product *= this.next();
      count += 1;
    }
    return count;
  }

  /** Box–Muller. */
  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  private bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }
}

function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}
