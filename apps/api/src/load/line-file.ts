/** A file of lines, made at the first of them. Whoever adds a line, or closes the file, learns that there is no room for it. */
import { open, type FileHandle } from 'node:fs/promises';

/** Characters. */
const WRITTEN_AT_ONCE = 65_536;

export class LineFile {
  readonly #path: string;
  #handle: FileHandle | null = null;
  #waiting: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
  }

  async add(line: string): Promise<void> {
    this.#waiting.push(line, '\n');
    this.#size += line.length;
    if (this.#handle === null || this.#size >= WRITTEN_AT_ONCE) await this.#write();
  }

  async close(): Promise<void> {
    try {
      await this.#write();
    } finally {
      await this.#handle?.close();
      this.#handle = null;
    }
  }

  async #write(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    if (text === '') return;
    // Readable by its owner only: a rejected row may hold what would not have been kept.
    this.#handle ??= await open(this.#path, 'w', 0o600);
    await this.#handle.appendFile(text);
  }
}
