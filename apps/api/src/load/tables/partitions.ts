/**
 * Brings together what belongs together, whatever the order of the source, in bounded memory: the texts of one key
 * end up in the same of 64 parts, which are read back one by one. What fits stays in memory; the rest goes to the
 * system's temporary folder. Holding only "open" incidents instead would have no bound (an incident can be
 * reopened years later) and keeping every incident seen grows with the log.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const PARTS = 64;
/** Characters kept in memory before they are written out. */
const LIMIT = 32_000_000;

export class Partitions {
  readonly #parts: string[][] = Array.from({ length: PARTS }, () => []);
  readonly #written = new Set<number>();
  #folder: string | null = null;
  #size = 0;

  /** @param line without line end */
  async add(key: string, line: string): Promise<void> {
    const part = createHash('md5').update(key).digest().readUInt8(0) % PARTS;
    this.#parts[part]?.push(line);
    this.#size += line.length;
    if (this.#size > LIMIT) await this.#writeOut();
  }

  /** The lines of one part after the other; lines of one key in the order in which they were added. */
  async *read(then: 'again' | 'never again' = 'never again'): AsyncGenerator<readonly string[]> {
    for (let part = 0; part < PARTS; part++) {
      const earlier = this.#written.has(part)
        ? (await readFile(this.#file(part), 'utf8')).split('\n').slice(0, -1)
        : [];
      yield [...earlier, ...(this.#parts[part] ?? [])];
      if (then === 'never again') this.#parts[part] = [];
    }
  }

  async close(): Promise<void> {
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #writeOut(): Promise<void> {
    this.#folder ??= await mkdtemp(path.join(os.tmpdir(), 'twicetold-load-'));
    for (const [part, lines] of this.#parts.entries()) {
      if (lines.length === 0) continue;
      await appendFile(this.#file(part), `${lines.join('\n')}\n`, { mode: 0o600 });
      this.#written.add(part);
      this.#parts[part] = [];
    }
    this.#size = 0;
  }

  #file(part: number): string {
    return path.join(this.#folder as string, `${part}.ndjson`);
  }
}
