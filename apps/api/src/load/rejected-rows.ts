/** The file of what was not taken: one JSON object per row, with the reason and the row as it was. Made at the first one. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
  readonly raw: unknown;
}

/** As many as the report repeats. */
const SHOWN = 5;

export class RejectedRows {
  readonly file: string;
  readonly first: RejectedRow[] = [];
  count = 0;
  #stream: WriteStream | null = null;

  constructor(file: string) {
    this.file = file;
  }

  /** Resolves when there is room for more. */
  async add(row: RejectedRow): Promise<void> {
    this.count += 1;
    if (this.first.length < SHOWN) this.first.push(row);
    // Readable by its owner only: a rejected row may hold what would not have been kept.
    this.#stream ??= createWriteStream(this.file, { mode: 0o600 });
    if (!this.#stream.write(`${JSON.stringify(row)}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.#stream === null) return;
    this.#stream.end();
    await finished(this.#stream);
  }
}
