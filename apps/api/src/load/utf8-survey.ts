/** Counts what in a text is UTF-8 and what is not, to tell its encoding. */
import { isAscii } from 'node:buffer';

/** Characters that settle it, so that a large file need not be read twice to its end. */
const ENOUGH = 2000;

export class Utf8Survey {
  /** Characters of more than one byte. */
  characters = 0;
  /** Bytes that begin no character. */
  invalid = 0;
  /** Of these, those in runs of three letters and more: every letter of Cyrillic is one, of a Latin script a few are. */
  inRuns = 0;
  #held = Buffer.alloc(0);
  #run = 0;

  /** @param onInvalid told of the place of each byte that begins no character; the chunk then has to be whole */
  add(chunk: Buffer, onInvalid?: (place: number) => void): void {
    if (this.#held.length === 0 && isAscii(chunk)) {
      this.#run = 0;
      return;
    }
    const bytes = Buffer.concat([this.#held, chunk]);
    const end = onInvalid === undefined ? wholeCharacters(bytes) : bytes.length;
    this.#held = bytes.subarray(end);
    for (let place = 0; place < end;) {
      const length = characterLength(bytes, place, end);
      if (length === 0) {
        onInvalid?.(place);
        this.#countInvalid(bytes[place] as number);
      } else {
        if (length > 1) this.characters += 1;
        this.#run = 0;
      }
      place += Math.max(1, length);
    }
  }

  get isClear(): boolean {
    return this.characters >= ENOUGH ? this.invalid === 0 : this.invalid >= ENOUGH && this.characters === 0;
  }

  /** Text of a Windows code page is almost never UTF-8 by chance, and UTF-8 rarely has more damage than text. */
  get encoding(): 'UTF-8' | 'Windows-1252' | 'Windows-1251' {
    if (this.invalid <= this.characters) return 'UTF-8';
    return this.inRuns > this.invalid / 2 ? 'Windows-1251' : 'Windows-1252';
  }

  #countInvalid(byte: number): void {
    this.invalid += 1;
    // From here on the code pages of Windows hold letters.
    this.#run = byte >= 0xc0 ? this.#run + 1 : 0;
    if (this.#run === 3) this.inRuns += 3;
    else if (this.#run > 3) this.inRuns += 1;
  }
}

/** How many of the bytes make up whole characters; the few left over at the end may be the beginning of one. */
export function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < expectedLength(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function expectedLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** 0 = no character begins here. Second bytes are bound as in table 3-7 of the Unicode Standard. */
function characterLength(bytes: Buffer, place: number, end: number): number {
  const lead = bytes[place] as number;
  if (lead < 0x80) return 1;
  const length = expectedLength(lead);
  if (length === 1 || place + length > end) return 0;
  const second = bytes[place + 1] as number;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = place + 2; next < place + length; next++)
    if (((bytes[next] as number) & 0xc0) !== 0x80) return 0;
  return length;
}
