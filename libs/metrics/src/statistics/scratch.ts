/**
 * Room for numbers on the way, used again by the next call: making and clearing memory takes longer than what many loops do
 * with it. What is very large is made anew and given back, so that one question over everything does not keep memory for good.
 */
const MOST_KEPT = 1 << 22;

type Make<A> = (length: number) => A;

export class Scratch<A extends Float64Array | Int32Array | Uint32Array> {
  readonly #make: Make<A>;
  #kept: A;

  constructor(make: Make<A>) {
    this.#make = make;
    this.#kept = make(0);
  }

  /** Valid until the next call; what stands in it is left from former ones. */
  take(length: number): A {
    if (length > MOST_KEPT) return this.#make(length);
    if (this.#kept.length < length) this.#kept = this.#make(Math.min(MOST_KEPT, 2 * length));
    return this.#kept.subarray(0, length) as A;
  }
}

export const floatScratch = () => new Scratch((length) => new Float64Array(length));
export const wholeScratch = () => new Scratch((length) => new Int32Array(length));
