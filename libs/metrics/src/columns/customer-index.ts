/**
 * From a customer's key to its slot: open addressing over two halves of the 63-bit key. A Map of BigInts would take
 * some ten times the memory at millions of customers. The keys are keyed hashes, so their low bits spread evenly.
 */
const FIRST_CAPACITY = 64;
const EMPTY = -1;

export class CustomerIndex {
  #low = new Uint32Array(FIRST_CAPACITY);
  #high = new Uint32Array(FIRST_CAPACITY);
  #slots = new Int32Array(FIRST_CAPACITY * 2).fill(EMPTY);
  /** Number of slots given out; a slot is never taken back. */
  size = 0;

  /** -1 when the customer has none. */
  find(low: number, high: number): number {
    return this.#slots[this.#position(low, high)] as number;
  }

  findOrAdd(low: number, high: number): number {
    const position = this.#position(low, high);
    const known = this.#slots[position] as number;
    if (known !== EMPTY) return known;
    if (this.size === this.#low.length) {
      this.#grow();
      return this.findOrAdd(low, high);
    }
    const slot = this.size++;
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#slots[position] = slot;
    return slot;
  }

  lowOf(slot: number): number {
    return this.#low[slot] as number;
  }

  highOf(slot: number): number {
    return this.#high[slot] as number;
  }

  memoryBytes(): number {
    return this.#low.byteLength + this.#high.byteLength + this.#slots.byteLength;
  }

  #position(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    let position = (low ^ high) & mask;
    for (;;) {
      const slot = this.#slots[position] as number;
      if (slot === EMPTY || (this.#low[slot] === low && this.#high[slot] === high)) return position;
      position = (position + 1) & mask;
    }
  }

  #grow(): void {
    const capacity = this.#low.length * 2;
    const low = new Uint32Array(capacity);
    const high = new Uint32Array(capacity);
    low.set(this.#low);
    high.set(this.#high);
    this.#low = low;
    this.#high = high;
    this.#slots = new Int32Array(capacity * 2).fill(EMPTY);
    for (let slot = 0; slot < this.size; slot++) {
      this.#slots[this.#position(low[slot] as number, high[slot] as number)] = slot;
    }
  }
}

export const lowHalf = (key: bigint): number => Number(key & 0xffffffffn);
export const highHalf = (key: bigint): number => Number(key >> 32n);
