/** Keys of customers in ascending order, in two halves. */
export class SortedKeys {
  readonly low: Uint32Array;
  readonly high: Uint32Array;

  constructor(low: Uint32Array, high: Uint32Array) {
    this.low = low;
    this.high = high;
  }

  get length(): number {
    return this.low.length;
  }

  /** −1 when the key is not among them. */
  find(low: number, high: number): number {
    let from = 0;
    let to = this.low.length - 1;
    // Layers made from a database in the order of keys lie beside one another.
    if (to < 0 || high < (this.high[0] as number) || high > (this.high[to] as number)) return -1;
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const above = high - (this.high[middle] as number) || low - (this.low[middle] as number);
      if (above === 0) return middle;
      if (above > 0) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  get memoryBytes(): number {
    return this.low.byteLength + this.high.byteLength;
  }
}
