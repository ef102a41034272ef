/**
 * How many rows of one measure each customer has, in few bits, so that the first row of anybody is found without a
 * number for each: customers lie in groups with the row at which the group begins.
 */
import { bitsAt, bitsFor, packBits, wordsFor } from '../encoding/bits.ts';
import { GrowingArray } from './growing-array.ts';

const GROUP = 128;

export class RowCounts {
  /** Of customers. */
  readonly length: number;
  readonly #firstRows: Int32Array;
  readonly #firstWords: Uint32Array;
  readonly #widths: Uint8Array;
  readonly #words: Uint32Array;

  constructor(length: number, parts: RowCountParts) {
    this.length = length;
    this.#firstRows = parts.firstRows;
    this.#firstWords = parts.firstWords;
    this.#widths = parts.widths;
    this.#words = parts.words;
  }

  count(customer: number): number {
    const group = Math.floor(customer / GROUP);
    const width = this.#widths[group] as number;
    return bitsAt(this.#words, 32 * (this.#firstWords[group] as number) + (customer % GROUP) * width, width);
  }

  /** That the customer's first row has, or would have if there were any. */
  firstRow(customer: number): number {
    const group = Math.floor(customer / GROUP);
    const width = this.#widths[group] as number;
    let row = this.#firstRows[group] as number;
    if (width === 0) return row;
    let bit = 32 * (this.#firstWords[group] as number);
    for (const end = bit + (customer % GROUP) * width; bit < end; bit += width)
      row += bitsAt(this.#words, bit, width);
    return row;
  }

  /** Whose row it is. */
  customerOf(row: number): number {
    let low = 0;
    let high = this.#firstRows.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#firstRows[middle] as number) <= row) low = middle;
      else high = middle;
    }
    let customer = low * GROUP;
    for (let end = this.#firstRows[low] as number; ; customer++) {
      end += this.count(customer);
      if (row < end) return customer;
    }
  }

  get parts(): RowCountParts {
    return {
      firstRows: this.#firstRows,
      firstWords: this.#firstWords,
      widths: this.#widths,
      words: this.#words,
    };
  }

  get memoryBytes(): number {
    const { byteLength } = this.#firstRows;
    return byteLength + this.#firstWords.byteLength + this.#widths.byteLength + this.#words.byteLength;
  }
}

/** Per group: its first row, its first word and the bits of a count; and the counts. */
export interface RowCountParts {
  readonly firstRows: Int32Array;
  readonly firstWords: Uint32Array;
  readonly widths: Uint8Array;
  readonly words: Uint32Array;
}

/** Takes the counts one by one. */
export class RowCountsBuilder {
  /** Of all customers so far. */
  rows = 0;
  #customers = 0;
  readonly #group = new Uint32Array(GROUP);
  readonly #firstRows = new GrowingArray(Int32Array);
  readonly #firstWords = new GrowingArray(Uint32Array);
  readonly #widths = new GrowingArray(Uint8Array);
  readonly #words = new GrowingArray(Uint32Array);

  push(count: number): void {
    if (this.#customers % GROUP === 0) this.#firstRows.push(this.rows);
    this.#group[this.#customers++ % GROUP] = count;
    this.rows += count;
    if (this.#customers % GROUP === 0) this.#close(GROUP);
  }

  finish(): RowCounts {
    const open = this.#customers % GROUP;
    if (open > 0) this.#close(open);
    return new RowCounts(this.#customers, {
      firstRows: this.#firstRows.whole(),
      firstWords: this.#firstWords.whole(),
      widths: this.#widths.whole(),
      words: this.#words.whole(),
    });
  }

  #close(length: number): void {
    let most = 0;
    for (let i = 0; i < length; i++) most = Math.max(most, this.#group[i] as number);
    const width = bitsFor(most);
    const words = new Uint32Array(wordsFor(length, width));
    packBits(this.#group, length, width, words);
    this.#widths.push(width);
    this.#firstWords.push(this.#words.length);
    this.#words.pushAll(words);
  }
}
