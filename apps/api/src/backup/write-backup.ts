/** Writes everything that is in the database, as of one moment, to one file. Loads and answers go on meanwhile. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { migrationState, type Snapshot } from '@twicetold/store';
import { pack, type Pack } from 'tar-stream';
import type { Stores } from '../stores.ts';
import { END, FORMAT, MANIFEST, pieceName, type ArchiveEnd, type Manifest } from './archive.ts';

const PIECE_BYTES = 4 * 1024 ** 2;

/** The file appears under its name when it is whole; readable by its owner only. Rejects where it is there already. */
export async function writeBackup(stores: Stores, file: string): Promise<Manifest> {
  const unfinished = `${file}.unfinished`;
  try {
    const manifest = await stores.backup.snapshot((snapshot) => written(stores, snapshot, unfinished));
    await rename(unfinished, file);
    return manifest;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function written(stores: Stores, snapshot: Snapshot, file: string): Promise<Manifest> {
  const { done: migrations } = await migrationState(stores.dataSource);
  const { tables } = snapshot;
  const manifest: Manifest = { format: FORMAT, made: new Date().toISOString(), migrations, tables };
  const archive = pack();
  const fill = async () => {
    await add(archive, MANIFEST, Buffer.from(JSON.stringify(manifest, null, 2)));
    const pieces: Record<string, string> = {};
    for (const table of tables)
      for await (const [number, piece] of piecesOf(snapshot.read(table))) {
        const name = pieceName(table.name, number);
        pieces[name] = createHash('sha256').update(piece).digest('hex');
        await add(archive, name, piece);
      }
    const end: ArchiveEnd = { pieces, sequences: await snapshot.sequences() };
    await add(archive, END, Buffer.from(JSON.stringify(end)));
    archive.finalize();
  };
  await Promise.all([
    pipeline(archive, createGzip(), createWriteStream(file, { mode: 0o600 })),
    fill().catch((error: unknown) => {
      archive.destroy(error instanceof Error ? error : new Error('no snapshot'));
      throw error;
    }),
  ]);
  return manifest;
}

async function* piecesOf(rows: AsyncIterable<Buffer>): AsyncGenerator<[number, Buffer], void> {
  let chunks: Buffer[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of rows) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield [++number, Buffer.concat(chunks)];
    chunks = [];
    size = 0;
  }
  if (size > 0) yield [++number, Buffer.concat(chunks)];
}

/** Resolves when there is room for more: written in one go, everything would wait in memory. */
function add(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = archive.entry({ name, size: content.length, mode: 0o600 }, (error) =>
      error ? reject(error) : resolve(),
    );
    entry.end(content);
  });
}
