/**
 * The rows of a CSV file in pieces that never cut one, without those that are too long. csv-parse has a limit of its
 * own, but past it loses what follows: of a file with one cell of 10 MB nothing after that cell is read.
 */
const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Bytes. No row of an export is that long; one that is, is passed over. */
export const LONGEST_ROW = 1_000_000;
/** Bytes after which a quote is taken for one that nobody closes: reading goes on with the next line. */
export const LONGEST_QUOTE = 64 * 1024 ** 2;

export interface RowTooLong {
  /** From 1, where it begins. */
  readonly line: number;
  readonly because: string;
}

export class WholeRows {
  #inQuotes = false;
  /** The byte before closed a quote: another one makes both a quote inside the cell. */
  #afterQuote = false;
  #fieldStart = true;
  #held: Buffer[] = [];
  #size = 0;
  #line = 1;
  /** Line ends of the row that is passed over, not yet handed on. */
  #owed = 0;
  /** Of the row that is passed over: where it began. */
  #skipping: number | null = null;
  readonly #delimiter: number;
  readonly #tooLong: (row: RowTooLong) => void;

  constructor(delimiter: string, tooLong: (row: RowTooLong) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#tooLong = tooLong;
  }

  /** Whole rows; line ends stand for rows that were left out, so that lines keep their numbers. */
  push(chunk: Buffer): Buffer {
    const from = this.#skipping === null ? 0 : this.#endOfSkipped(chunk);
    const lines = countOf(NEWLINE, chunk.subarray(0, from));
    this.#line += lines;
    const passedOver = Buffer.alloc(this.#owed + lines, NEWLINE);
    this.#owed = 0;
    if (this.#skipping !== null) {
      this.#size += chunk.length;
      return passedOver;
    }
    const rest = chunk.subarray(from);
    const end = this.#endOfLastRow(rest);
    if (end === 0) {
      this.#hold(rest);
      return passedOver;
    }
    const rows = [passedOver, ...this.#held, rest.subarray(0, end)];
    this.#line += this.#heldLines() + countOf(NEWLINE, rest.subarray(0, end));
    this.#release();
    this.#hold(rest.subarray(end));
    return Buffer.concat(rows);
  }

  /** The last row, where no line end comes after it. */
  end(): Buffer {
    if (this.#skipping !== null) this.#tooLong({ line: this.#skipping, because: this.#because() });
    return Buffer.concat(this.#held);
  }

  /** At the end: a quoted value was open, and nobody knows how much of the file it took. */
  get endsInsideQuotes(): boolean {
    return this.#skipping !== null && this.#inQuotes;
  }

  #because(): string {
    return this.#inQuotes
      ? 'begins a quoted value that is not closed'
      : `is longer than ${LONGEST_ROW / 1_000_000} MB`;
  }

  #hold(rest: Buffer): void {
    this.#held.push(rest);
    this.#size += rest.length;
    if (this.#size <= LONGEST_ROW) return;
    this.#skipping = this.#line;
    this.#owed = this.#heldLines();
    this.#line += this.#owed;
    this.#held = [];
  }

  #release(): void {
    this.#held = [];
    this.#size = 0;
  }

  #heldLines(): number {
    return this.#held.reduce((lines, piece) => lines + countOf(NEWLINE, piece), 0);
  }

  /** Where the row that is passed over ends in the chunk. */
  #endOfSkipped(chunk: Buffer): number {
    for (let place = 0; place < chunk.length; place++) {
      const endless = this.#inQuotes && this.#size + place > LONGEST_QUOTE;
      if (!this.#isRowEnd(chunk[place] as number) && !(endless && chunk[place] === NEWLINE)) continue;
      this.#tooLong({ line: this.#skipping as number, because: this.#because() });
      this.#skipping = null;
      this.#inQuotes = false;
      this.#fieldStart = true;
      this.#release();
      return place + 1;
    }
    return chunk.length;
  }

  /** After the last line end outside quotes; 0 = there is none. */
  #endOfLastRow(chunk: Buffer): number {
    if (!this.#inQuotes && !chunk.includes(QUOTE)) {
      this.#afterQuote = false;
      this.#fieldStart = [NEWLINE, this.#delimiter].includes(chunk.at(-1) ?? 0);
      return chunk.lastIndexOf(NEWLINE) + 1;
    }
    let end = 0;
    for (let place = 0; place < chunk.length; place++)
      if (this.#isRowEnd(chunk[place] as number)) end = place + 1;
    return end;
  }

  #isRowEnd(byte: number): boolean {
    if (this.#inQuotes) {
      this.#inQuotes = byte !== QUOTE;
      this.#afterQuote = byte === QUOTE;
      return false;
    }
    if (byte === QUOTE && (this.#fieldStart || this.#afterQuote)) this.#inQuotes = true;
    this.#fieldStart = byte === NEWLINE || byte === this.#delimiter;
    this.#afterQuote = false;
    return byte === NEWLINE;
  }
}

function countOf(byte: number, chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(byte); at !== -1; at = chunk.indexOf(byte, at + 1)) count += 1;
  return count;
}
