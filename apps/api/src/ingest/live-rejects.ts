/** The rejected rows of live loads, one file a load, for download: the reason and the row as it was. */
import { appendFile, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { isDiskFull } from '@twicetold/store';
import { makeLoadFolder, REJECTS_FILE } from '../load/load-files.ts';
import type { RejectedRow } from '../load/rejected-rows.ts';
import type { Say } from '../log/say.ts';

/** A source that only ever sends what cannot be taken must not fill the disk; the count goes on. */
const LARGEST_FILE = 20_000_000;
/** Enough of a row to see what is wrong with it. */
const LONGEST_RAW = 20_000;

export class LiveRejects {
  readonly #dataFolder: string;
  readonly #say: Say;
  /** One after the other, so that no line gets into the middle of another. */
  #writing: Promise<void> = Promise.resolve();

  constructor(dataFolder: string, say: Say) {
    this.#dataFolder = dataFolder;
    this.#say = say;
  }

  /** The answer says what was rejected: where the disk is full, that is all there is, and what was taken stays taken. */
  async keep(loadId: number, rejected: readonly RejectedRow[]): Promise<void> {
    if (rejected.length === 0) return;
    const written = this.#writing.then(() => this.#write(loadId, rejected));
    this.#writing = written.catch(() => undefined);
    await written.catch((error: unknown) => {
      if (!isDiskFull(error)) throw error;
      this.#say('Rejected rows could not be kept', { error });
    });
  }

  async #write(loadId: number, rejected: readonly RejectedRow[]): Promise<void> {
    const file = path.join(await makeLoadFolder(this.#dataFolder, loadId), REJECTS_FILE);
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    let room = LARGEST_FILE - size;
    const lines: string[] = [];
    for (const row of rejected) {
      const line = `${JSON.stringify(shortened(row))}\n`;
      room -= Buffer.byteLength(line);
      if (room < 0) break;
      lines.push(line);
    }
    // Readable by its owner only: a rejected row may hold what would not have been kept.
    await appendFile(file, lines.join(''), { mode: 0o600 }).catch(async (error: unknown) => {
      // Nothing comes after half a line.
      await truncate(file, size).catch(() => undefined);
      throw error;
    });
  }
}

function shortened(row: RejectedRow): RejectedRow {
  const text = JSON.stringify(row.raw) as string | undefined;
  return text === undefined || text.length <= LONGEST_RAW ? row : { ...row, raw: text.slice(0, LONGEST_RAW) };
}
