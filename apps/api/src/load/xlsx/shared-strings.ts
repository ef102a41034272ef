/** Texts that the sheets of a workbook share, by number: in memory while they are few, else in a file of their own. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { WorkbookFile } from './workbook-file.ts';
import { elementsOf } from './xml-elements.ts';

/** Characters that are kept in memory. */
const IN_MEMORY = 32_000_000;
/** Texts read back last that are kept at hand. */
const AT_HAND = 50_000;

export class SharedStrings {
  #texts: string[] = [];
  #size = 0;
  #folder: string | null = null;
  #file = -1;
  /** Of the texts in the file: where each begins; one more than there are. */
  #starts = new Float64Array(1024);
  #count = 0;
  readonly #atHand = new Map<number, string>();
  readonly #limit: number;

  constructor(limit = IN_MEMORY) {
    this.#limit = limit;
  }

  static async of(file: WorkbookFile): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let text = '';
    let depth = 0;
    let phonetic = false;
    const finished: string[] = [];
    const listener = {
      open: (name: string) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') depth += 1;
      },
      text: (piece: string) => {
        // How a text is read out (rPh) is no part of it.
        if (depth > 0 && !phonetic) text += piece;
      },
      close: (name: string) => {
        if (name === 't') depth -= 1;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') finished.push(unescaped(text));
      },
    };
    for await (const _ of elementsOf(file.text('xl/sharedStrings.xml'), file.name, listener))
      for (const one of finished.splice(0)) await strings.add(one);
    for (const one of finished.splice(0)) await strings.add(one);
    return strings;
  }

  async add(text: string): Promise<void> {
    if (this.#file < 0) {
      this.#texts.push(text);
      this.#size += text.length;
      if (this.#size > this.#limit) await this.#toFile();
    } else this.#write(text);
  }

  /** Empty for a number that has no text. */
  at(number: number): string {
    if (this.#file < 0) return this.#texts[number] ?? '';
    const known = this.#atHand.get(number);
    if (known !== undefined) return known;
    if (!(number >= 0 && number < this.#count)) return '';
    const from = this.#starts[number] as number;
    const bytes = Buffer.alloc((this.#starts[number + 1] as number) - from);
    readSync(this.#file, bytes, 0, bytes.length, from);
    const text = bytes.toString('utf8');
    if (this.#atHand.size >= AT_HAND) this.#atHand.clear();
    this.#atHand.set(number, text);
    return text;
  }

  async close(): Promise<void> {
    if (this.#file >= 0) closeSync(this.#file);
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #toFile(): Promise<void> {
    this.#folder = await mkdtemp(path.join(os.tmpdir(), 'twicetold-workbook-'));
    this.#file = openSync(path.join(this.#folder, 'texts'), 'w+', 0o600);
    const texts = this.#texts;
    this.#texts = [];
    for (const text of texts) this.#write(text);
  }

  #write(text: string): void {
    const from = this.#starts[this.#count] as number;
    const bytes = Buffer.from(text, 'utf8');
    writeSync(this.#file, bytes, 0, bytes.length, from);
    this.#count += 1;
    if (this.#count >= this.#starts.length) {
      const longer = new Float64Array(this.#starts.length * 2);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[this.#count] = from + bytes.length;
  }
}

/** Characters that XML cannot hold are written as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
