/**
 * Cuts JSON of any length into its elements without building the whole of it. Streaming JSON libraries
 * (@streamparser/json, stream-json) stop for good at the first byte that is out of place and put no bound on the size
 * of one element; here a broken element costs itself only, and each whole one goes through JSON.parse.
 */
export interface JsonElement {
  /** The bytes of it; null where they are too many. */
  readonly text: Buffer | null;
  /** Path of the array that it stands in, one of those asked for; null = the top level or its one array. */
  readonly array: string | null;
  /** From 1, where it begins. */
  readonly line: number;
  /** Why its bytes cannot be an element; null = they may be one. */
  readonly problem: string | null;
  /** Where the next one begins cannot be known: nothing more of its array is read. */
  readonly restLost: boolean;
}

/** Bytes. No case is that long, and one element must not fill the memory. */
export const LARGEST_ELEMENT = 16 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const COLON = 0x3a;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
const ARRAY = 0x5b;
const ARRAY_END = 0x5d;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0d || byte === 0x09;

export class JsonElements {
  readonly #paths: ReadonlySet<string>;
  readonly #deepest: number;
  /** Containers that are open, from the outermost. */
  readonly #open: number[] = [];
  /** The key of each open container's present member. */
  #keys: string[] = [];
  /** The array whose elements are cut out, and how many containers are open between two of them. */
  #array: { readonly path: string | null; readonly depth: number } | null = null;
  /** Of the top-level object: its elements have been cut out, it is none itself. */
  #isPage = false;
  /** Of the element that is being read. */
  #startedAt: { readonly line: number; readonly bare: boolean } | null = null;
  #pieces: Buffer[] = [];
  #size = 0;
  #from = -1;
  #key: Buffer[] | null = null;
  #keyFrom = 0;
  #inString = false;
  #escaped = false;
  /** The last byte that was neither blank nor inside a string. */
  #last = 0;
  #line = 1;
  /** Bytes before this chunk, and before this line. */
  #before = 0;
  #lineFrom = 0;
  #onlyBlanksBefore = true;
  /** At which column elements begin their lines; -1 = they do not. */
  #elementColumn = 0;
  /** After an element whose end is unknown, until a line begins like an element. */
  #lost = false;
  #found: JsonElement[] = [];

  /** @param paths keys joined by dots, of the arrays whose elements are wanted where a top-level value is an object */
  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    this.#deepest = Math.max(0, ...paths.map((path) => path.split('.').length));
  }

  /** The elements that end in this piece of the text. */
  push(chunk: Buffer): readonly JsonElement[] {
    if (this.#startedAt !== null) this.#from = 0;
    if (this.#key !== null) this.#keyFrom = 0;
    for (let index = 0; index < chunk.length; index++) {
      if (this.#inString) {
        index = this.#endOfString(chunk, index);
        if (index === chunk.length) break;
      }
      const byte = chunk[index] as number;
      if (byte === NEWLINE) this.#newline(index, chunk);
      else if (this.#inString) this.#closeString(index, chunk);
      else if (!isBlank(byte)) this.#significant(byte, index, chunk);
      else if (this.#open.length > 0) this.#endBare(index, chunk);
    }
    if (this.#startedAt !== null) this.#keep(chunk, chunk.length);
    if (this.#key !== null) this.#key.push(chunk.subarray(this.#keyFrom));
    this.#before += chunk.length;
    return this.#found.splice(0);
  }

  /** @returns what is left, and whether the text ended where it may end */
  end(): { readonly elements: readonly JsonElement[]; readonly whole: boolean } {
    const started = this.#startedAt;
    const bare = started?.bare === true && this.#open.length === 0;
    if (bare) this.#finish(Buffer.alloc(0), 0);
    const whole = this.#lost || (this.#open.length === 0 && !this.#inString);
    if (!whole && started !== null) this.#refuse('the file ends in the middle of it');
    return { elements: this.#found.splice(0), whole };
  }

  /** Where the next quote that ends a string stands, or the next line end; the chunk's length = not in it. */
  #endOfString(chunk: Buffer, from: number): number {
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index];
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE || byte === NEWLINE) return index;
    }
    return chunk.length;
  }

  #closeString(index: number, chunk: Buffer): void {
    this.#inString = false;
    this.#last = QUOTE;
    if (this.#key !== null) this.#keepKey(chunk, index);
    if (this.#startedAt?.bare === true) this.#finish(chunk, index + 1);
  }

  #newline(index: number, chunk: Buffer): void {
    if (this.#inString) this.#lose(index, chunk, 'a line ends inside a string');
    else this.#endBare(index, chunk);
    this.#line += 1;
    this.#lineFrom = this.#before + index + 1;
    this.#onlyBlanksBefore = true;
  }

  /** A bare value (a number, true) has no end of its own. */
  #endBare(index: number, chunk: Buffer): void {
    if (this.#startedAt?.bare === true) this.#finish(chunk, index);
  }

  #significant(byte: number, index: number, chunk: Buffer): void {
    const column = this.#onlyBlanksBefore ? this.#before + index - this.#lineFrom : -1;
    this.#onlyBlanksBefore = false;
    if (this.#lost && !this.#findAgain(byte, column)) return;
    const likeElement = byte === OBJECT && column !== -1 && column === this.#elementColumn;
    if (this.#startedAt !== null && likeElement && !this.#mayOpen()) {
      this.#lose(index, chunk, 'the next begins before it ends');
      this.#lost = false;
    }
    if (this.#betweenElements()) this.#between(byte, index, column);
    else this.#within(byte, index, chunk);
    this.#last = byte;
  }

  /** After a broken element: a line that begins as elements do, or a page, whatever the elements of the last one did. */
  #findAgain(byte: number, column: number): boolean {
    const page = this.#elementColumn === -1 && column === 0;
    if (byte !== OBJECT || column === -1 || (column !== this.#elementColumn && !page)) return false;
    if (page) {
      this.#open.length = 0;
      this.#array = null;
    }
    this.#lost = false;
    return true;
  }

  /** Whether a container may begin after what came last. */
  #mayOpen(): boolean {
    const inside = this.#open.at(-1);
    if (inside === OBJECT) return this.#last === COLON;
    return this.#last === COMMA || this.#last === ARRAY;
  }

  #betweenElements(): boolean {
    return this.#startedAt === null && this.#open.length === (this.#array?.depth ?? 0);
  }

  #between(byte: number, index: number, column: number): void {
    if (byte === COMMA) return;
    if (byte === ARRAY_END && this.#array !== null) {
      this.#open.pop();
      this.#array = null;
    } else if (byte === ARRAY && this.#array === null) {
      this.#open.push(ARRAY);
      this.#array = { path: null, depth: 1 };
    } else this.#start(byte, index, column);
  }

  #start(byte: number, index: number, column: number): void {
    const container = byte === OBJECT || byte === ARRAY;
    this.#startedAt = { line: this.#line, bare: !container };
    this.#from = index;
    this.#elementColumn = column;
    if (this.#open.length === 0) this.#isPage = false;
    if (container) this.#open.push(byte);
    else if (byte === QUOTE) this.#inString = true;
  }

  #within(byte: number, index: number, chunk: Buffer): void {
    if (this.#startedAt?.bare === true) {
      if (this.#open.length === 0 || (byte !== COMMA && byte !== ARRAY_END)) return;
      this.#finish(chunk, index);
      return this.#between(byte, index, -1);
    }
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        if (this.#searching() && (this.#last === OBJECT || this.#last === COMMA)) {
          this.#key = [];
          this.#keyFrom = index;
        }
        return;
      case OBJECT:
      case ARRAY:
        return this.#openContainer(byte);
      case OBJECT_END:
      case ARRAY_END:
        return this.#closeContainer(byte, index, chunk);
      default:
    }
  }

  /** Whether the arrays that are wanted may still begin: in the top-level object, and as deep as they lie. */
  #searching(): boolean {
    return (
      this.#open.length <= this.#deepest &&
      this.#array === null &&
      this.#open.every((container) => container === OBJECT)
    );
  }

  #keepKey(chunk: Buffer, index: number): void {
    const text = Buffer.concat([...(this.#key ?? []), chunk.subarray(this.#keyFrom, index + 1)]).toString();
    this.#key = null;
    this.#keys[this.#open.length - 1] = keyOf(text);
  }

  #openContainer(byte: number): void {
    if (byte === ARRAY && this.#searching()) {
      const path = this.#keys.slice(0, this.#open.length).join('.');
      if (this.#paths.has(path)) {
        this.#open.push(ARRAY);
        this.#array = { path, depth: this.#open.length };
        this.#isPage = true;
        return this.#forget();
      }
    }
    this.#open.push(byte);
  }

  #closeContainer(byte: number, index: number, chunk: Buffer): void {
    const opened = this.#open.at(-1);
    if ((byte === OBJECT_END) !== (opened === OBJECT))
      return this.#lose(index, chunk, `it has a ${String.fromCharCode(byte)} too many`);
    this.#open.pop();
    if (this.#open.length > (this.#array?.depth ?? 0)) return;
    if (this.#array === null && this.#isPage) this.#forget();
    else this.#finish(chunk, index + 1);
  }

  #keep(chunk: Buffer, end: number): void {
    const piece = chunk.subarray(this.#from, end);
    this.#size += piece.length;
    if (this.#size > LARGEST_ELEMENT) this.#pieces = [];
    else this.#pieces.push(piece);
    this.#from = end;
  }

  #finish(chunk: Buffer, end: number): void {
    this.#keep(chunk, end);
    const tooLarge = this.#size > LARGEST_ELEMENT;
    this.#found.push({
      text: tooLarge ? null : Buffer.concat(this.#pieces),
      array: this.#array?.path ?? null,
      line: this.#startedAt?.line ?? this.#line,
      problem: tooLarge ? `is larger than ${LARGEST_ELEMENT / 1024 / 1024} MB` : null,
      restLost: false,
    });
    this.#forget();
  }

  /** The element is broken so that its end cannot be known. */
  #lose(index: number, chunk: Buffer, why: string): void {
    if (this.#startedAt !== null) this.#keep(chunk, index);
    const restLost = this.#array !== null && this.#elementColumn === -1;
    this.#refuse(`is no JSON: ${why}, in line ${this.#line}`, restLost);
    this.#open.length = this.#array?.depth ?? 0;
    this.#lost = true;
  }

  #refuse(problem: string, restLost = false): void {
    const { line } = this.#startedAt ?? { line: this.#line };
    const text = this.#size > LARGEST_ELEMENT ? null : Buffer.concat(this.#pieces);
    this.#found.push({ text, array: this.#array?.path ?? null, line, problem, restLost });
    this.#forget();
    this.#inString = false;
    this.#escaped = false;
    this.#key = null;
  }

  #forget(): void {
    this.#startedAt = null;
    this.#pieces = [];
    this.#size = 0;
    this.#from = -1;
  }
}

function keyOf(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return '';
  }
}
