/** Where uploads lie until they are loaded or thrown away: below the data folder, readable by its owner only. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RequestProblem } from './request-problem.ts';
import { safeFileName } from './safe-file-name.ts';

export interface UploadedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface Upload {
  readonly id: string;
  readonly workspace: string;
  readonly files: readonly UploadedFile[];
}

/** What an upload is to be loaded as; kept beside it, so that the next start of the server goes on with it. */
export interface UploadOrder {
  /** Name of an adapter, or `auto`. */
  readonly source: string;
  readonly sourceName: string | null;
  /** Milliseconds. */
  readonly until: number | null;
  readonly mapping: unknown;
  /** How often loading it was begun. */
  readonly begun: number;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UPLOAD = 'upload.json';
const ORDER = 'order.json';
/** Nobody comes back to what was uploaded and not loaded. */
const KEPT_MS = 24 * 3_600_000;
const OWNER_ONLY = { mode: 0o600 } as const;

export class Spool {
  readonly #root: string;

  constructor(dataFolder: string) {
    this.#root = path.join(dataFolder, 'uploads');
  }

  /**
   * Keeps what arrives, or nothing of it where it does not arrive whole.
   *
   * @param limit bytes of all files together
   */
  async keep(
    workspace: string,
    parts: AsyncIterable<{ readonly filename: string; readonly file: Readable }>,
    limit: number,
  ): Promise<Upload> {
    const id = randomUUID();
    const folder = this.folderOf(id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const files: UploadedFile[] = [];
      let left = limit;
      for await (const { filename, file } of parts) {
        const name = safeFileName(
          filename,
          files.map((other) => other.name),
        );
        const size = await keepFile(file, path.join(folder, name), left, limit);
        files.push({ name, size });
        left -= size;
      }
      if (files.length === 0) throw new RequestProblem(422, 'no_file', 'file');
      const upload = { id, workspace, files };
      await this.#write(id, UPLOAD, upload);
      return upload;
    } catch (error) {
      await this.remove(id);
      throw error;
    }
  }

  /** Its files. */
  folderOf(id: string): string {
    return path.join(this.#root, id, 'files');
  }

  /** null: there is none of that id in the workspace. */
  async find(workspace: string, id: string): Promise<Upload | null> {
    const found = ID.test(id) ? await this.#read<Upload>(id, UPLOAD) : null;
    return found?.workspace === workspace ? found : null;
  }

  async order(id: string, order: UploadOrder): Promise<void> {
    await this.#write(id, ORDER, order);
  }

  /** Uploads whose loading was begun and has not ended. */
  async ordered(): Promise<{ readonly upload: Upload; readonly order: UploadOrder }[]> {
    const found = [];
    for (const id of await this.#ids()) {
      const [upload, order] = [
        await this.#read<Upload>(id, UPLOAD),
        await this.#read<UploadOrder>(id, ORDER),
      ];
      if (upload !== null && order !== null) found.push({ upload, order });
    }
    return found;
  }

  /** Removes what arrived in part only, and what nobody has loaded for a day. For the start: nothing arrives then. */
  async tidy(): Promise<void> {
    for (const id of await this.#ids()) {
      if ((await this.#read<UploadOrder>(id, ORDER)) !== null) continue;
      const whole = await stat(path.join(this.#root, id, UPLOAD)).catch(() => null);
      if (whole === null || Date.now() - whole.mtimeMs > KEPT_MS) await this.remove(id);
    }
  }

  async remove(id: string): Promise<void> {
    await rm(path.join(this.#root, id), { recursive: true, force: true });
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#root).catch(() => []);
    return names.filter((name) => ID.test(name));
  }

  /** Whole or not at all: half an order would be a load that was promised and forgotten. */
  async #write(id: string, name: string, content: unknown): Promise<void> {
    const file = path.join(this.#root, id, name);
    await writeFile(`${file}.partial`, JSON.stringify(content), OWNER_ONLY);
    await rename(`${file}.partial`, file);
  }

  async #read<Content>(id: string, name: string): Promise<Content | null> {
    const text = await readFile(path.join(this.#root, id, name), 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      return JSON.parse(text) as Content;
    } catch {
      // As a full disk or an older version leaves it.
      return null;
    }
  }
}

/** @returns its size in bytes */
async function keepFile(from: Readable, file: string, left: number, limit: number): Promise<number> {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > left) done(RequestProblem.tooLarge(limit));
      else done(null, chunk);
    },
  });
  await pipeline(from, counted, createWriteStream(file, OWNER_ONLY));
  return size;
}
