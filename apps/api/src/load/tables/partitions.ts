/**
 * Brings together what belongs together, whatever the order of the source, in bounded memory: the texts of one key
 * end up in the same part, and the parts are read back one by one. What fits stays in memory; the rest goes to the
 * system's temporary folder, and a part that is too large to be held is split further when its turn comes. Holding only
 * "open" incidents instead would have no bound (an incident can be reopened years later) and keeping every incident
 * seen grows with the log. Only the texts of a single key are always held together.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const PARTS = 64;
/** Digits of a key's hash that stand before its texts; two of them choose the part on each level. */
const HASH = 16;
const LEVELS = HASH / 2;

export interface PartitionLimits {
  /** Characters kept in memory before they are written out. */
  readonly kept: number;
  /** Bytes of a part that are read back at once. */
  readonly part: number;
}

const LIMITS: PartitionLimits = { kept: 16_000_000, part: 8_000_000 };

export class Partitions {
  readonly #limits: PartitionLimits;
  readonly #level: number;
  readonly #parts: string[][] = Array.from({ length: PARTS }, () => []);
  readonly #written = new Set<number>();
  #folder: string | null = null;
  #size = 0;

  constructor(limits: PartitionLimits = LIMITS, level = 0) {
    this.#limits = limits;
    this.#level = level;
  }

  /** @param line without line end */
  async add(key: string, line: string): Promise<void> {
    await this.#add(`${createHash('md5').update(key).digest('hex').slice(0, HASH)}${line}`);
  }

  /** The lines of one part after the other; lines of one key in the order in which they were added. */
  async *read(then: 'again' | 'never again' = 'never again'): AsyncGenerator<readonly string[]> {
    for await (const entries of this.#entries(then)) yield entries.map((entry) => entry.slice(HASH));
  }

  async close(): Promise<void> {
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }

  async #add(entry: string): Promise<void> {
    const digits = entry.slice(2 * this.#level, 2 * this.#level + 2);
    this.#parts[Number.parseInt(digits, 16) % PARTS]?.push(entry);
    this.#size += entry.length;
    if (this.#size > this.#limits.kept) await this.#writeOut();
  }

  async *#entries(then: 'again' | 'never again'): AsyncGenerator<readonly string[]> {
    for (let part = 0; part < PARTS; part++) {
      if (this.#written.has(part) && (await this.#isTooLarge(part))) yield* this.#split(part);
      else yield await this.#whole(part);
      if (then === 'again') continue;
      this.#parts[part] = [];
      if (this.#written.delete(part)) await rm(this.#file(part), { force: true });
    }
  }

  async #isTooLarge(part: number): Promise<boolean> {
    return this.#level + 1 < LEVELS && (await stat(this.#file(part))).size > this.#limits.part;
  }

  async #whole(part: number): Promise<readonly string[]> {
    const entries: string[] = [];
    for await (const entry of this.#stored(part)) entries.push(entry);
    return entries;
  }

  async *#split(part: number): AsyncGenerator<readonly string[]> {
    const smaller = new Partitions(this.#limits, this.#level + 1);
    try {
      for await (const entry of this.#stored(part)) await smaller.#add(entry);
      yield* smaller.#entries('never again');
    } finally {
      await smaller.close();
    }
  }

  async *#stored(part: number): AsyncGenerator<string> {
    if (this.#written.has(part)) yield* linesOfFile(this.#file(part));
    yield* this.#parts[part] ?? [];
  }

  async #writeOut(): Promise<void> {
    this.#folder ??= await mkdtemp(path.join(os.tmpdir(), 'twicetold-load-'));
    for (const [part, entries] of this.#parts.entries()) {
      if (entries.length === 0) continue;
      await appendFile(this.#file(part), `${entries.join('\n')}\n`, { mode: 0o600 });
      this.#written.add(part);
      this.#parts[part] = [];
    }
    this.#size = 0;
  }

  #file(part: number): string {
    return path.join(this.#folder as string, `${part}.ndjson`);
  }
}

/** Ends of lines only, as they were written: texts may hold other characters that some readers take for one. */
async function* linesOfFile(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
}
