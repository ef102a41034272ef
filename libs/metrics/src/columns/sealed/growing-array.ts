/** A typed array whose length is not known before it is full. */
type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

export class GrowingArray<A extends Numbers> {
  length = 0;
  #array: A;
  readonly #make: new (length: number) => A;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#array = new make(64);
  }

  push(number: number): void {
    if (this.length === this.#array.length) this.#grow(this.length + 1);
    this.#array[this.length++] = number;
  }

  pushAll(numbers: A): void {
    if (this.length + numbers.length > this.#array.length) this.#grow(this.length + numbers.length);
    this.#array.set(numbers, this.length);
    this.length += numbers.length;
  }

  /** A copy without spare room. */
  whole(): A {
    return this.#array.slice(0, this.length) as A;
  }

  #grow(needed: number): void {
    const larger = new this.#make(Math.max(needed, Math.ceil(this.#array.length * 1.5)));
    larger.set(this.#array.subarray(0, this.length));
    this.#array = larger;
  }
}
