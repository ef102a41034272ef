/** Fills an empty database from the file of a backup: whole, or not at all. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { migrationState, type Filling, type KeptTable } from '@twicetold/store';
import { extract } from 'tar-stream';
import { Check } from 'typebox/value';
import { Failure } from '../failure.ts';
import type { Stores } from '../stores.ts';
import {
  END,
  endSchema,
  MANIFEST,
  manifestSchema,
  pieceName,
  type ArchiveEnd,
  type Manifest,
} from './archive.ts';

/** Throws a Failure where the file is no whole backup, is one of another version, or the database is not empty. */
export function readBackup(stores: Stores, file: string): Promise<Manifest> {
  return stores.backup.fill(async (filling) => {
    await refuseRows(filling);
    const reader = new Reader(stores, filling);
    const archive = extract();
    const arriving = pipeline(createReadStream(file), createGunzip(), archive);
    arriving.catch(() => undefined);
    try {
      for await (const entry of archive) {
        const chunks: Buffer[] = [];
        for await (const chunk of entry) chunks.push(chunk as Buffer);
        await reader.take(entry.header.name, Buffer.concat(chunks));
      }
      await arriving;
    } catch (error) {
      reader.giveUp();
      throw unreadable(error, file);
    }
    return reader.conclude();
  });
}

async function refuseRows(filling: Filling): Promise<void> {
  for (const table of filling.tables)
    if (!(await filling.isEmpty(table)))
      throw new Failure(
        'A backup is restored into an empty database only; this one holds something. ' +
          'Choose another one with DATABASE_URL or TWICETOLD_DATA_FOLDER.',
      );
}

class Reader {
  readonly #stores: Stores;
  readonly #filling: Filling;
  readonly #sums = new Map<string, string>();
  #manifest: Manifest | null = null;
  #end: ArchiveEnd | null = null;
  #table: { readonly kept: KeptTable; readonly rows: Writable; pieces: number } | null = null;

  constructor(stores: Stores, filling: Filling) {
    this.#stores = stores;
    this.#filling = filling;
  }

  async take(name: string, content: Buffer): Promise<void> {
    if (name === MANIFEST) return this.#begin(content);
    if (this.#manifest === null || this.#end !== null) throw damaged(name);
    if (name === END) return this.#finish(content);
    this.#sums.set(name, createHash('sha256').update(content).digest('hex'));
    const table = name.slice(0, name.indexOf('/'));
    if (this.#table?.kept.name !== table) await this.#open(table);
    const into = this.#table;
    if (into === null || pieceName(table, ++into.pieces) !== name) throw damaged(name);
    await written(into.rows, content);
  }

  giveUp(): void {
    this.#table?.rows.on('error', () => undefined).destroy();
  }

  conclude(): Manifest {
    if (this.#manifest === null || this.#end === null) throw damaged('it ends too early');
    return this.#manifest;
  }

  async #begin(content: Buffer): Promise<void> {
    const manifest = JSON.parse(content.toString()) as unknown;
    if (!Check(manifestSchema, manifest)) throw damaged(MANIFEST);
    const { done } = await migrationState(this.#stores.dataSource);
    if (manifest.migrations.join() !== done.join())
      throw new Failure(
        `The backup is of another version of Twicetold (its last migration is ${manifest.migrations.at(-1)}, ` +
          `this program's is ${done.at(-1)}): restore it with that version, then update.`,
      );
    this.#manifest = manifest;
  }

  async #open(name: string): Promise<void> {
    await this.#close();
    const kept = this.#manifest?.tables.find((table) => table.name === name);
    const known = this.#filling.tables.some((table) => table.name === name);
    if (kept === undefined || !known) throw damaged(name);
    this.#table = { kept, rows: this.#filling.write(kept), pieces: 0 };
  }

  async #close(): Promise<void> {
    if (this.#table === null) return;
    const { rows } = this.#table;
    this.#table = null;
    rows.end();
    await finished(rows);
  }

  async #finish(content: Buffer): Promise<void> {
    await this.#close();
    const end = JSON.parse(content.toString()) as unknown;
    if (!Check(endSchema, end)) throw damaged(END);
    const names = Object.keys(end.pieces);
    const wrong = names.find((name) => this.#sums.get(name) !== end.pieces[name]);
    if (wrong !== undefined || names.length !== this.#sums.size) throw damaged(wrong ?? END);
    await this.#filling.goOnFrom(end.sequences);
    this.#end = end;
  }
}

async function written(rows: Writable, content: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    rows.write(content, (error) => (error ? reject(error) : resolve()));
  });
}

const damaged = (where: string): Failure =>
  new Failure(`The backup is damaged (${where}); nothing was restored.`);

/** What the packing says of a file that was cut off or changed. */
function unreadable(error: unknown, file: string): unknown {
  if (error instanceof Failure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Failure(`There is no file ${file}.`);
  const packing = code?.startsWith('Z_') === true || /end of data|tar|premature close/i.test(message);
  return packing || error instanceof SyntaxError ? damaged(code ?? 'it ends too early') : error;
}
