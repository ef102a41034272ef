/** What is read from: files and standard input, compressed or not; that is seen from the first bytes, not from the name. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.ts';
import type { Reading } from './reading.ts';

export interface Input {
  /** For messages. */
  readonly name: string;
  /** Bytes; null = not known beforehand. */
  readonly size: number | null;
  /** The content, uncompressed. */
  open(reading: Reading): Promise<Readable>;
}

/** A compressed file that ends in the middle: what came before is good. */
export const CUT_OFF = 'Z_BUF_ERROR';

export async function inputsOf(names: readonly string[], folder: string): Promise<Input[]> {
  return Promise.all(names.map(async (name) => (name === '-' ? standardInput() : fileInput(name, folder))));
}

function standardInput(): Input {
  return { name: 'standard input', size: null, open: (reading) => uncompressed(process.stdin, reading) };
}

async function fileInput(name: string, folder: string): Promise<Input> {
  const file = path.resolve(folder, name);
  const found = await stat(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      `${name} cannot be read (${code === 'ENOENT' ? 'there is no such file' : (code ?? 'for an unknown reason')}).`,
      2,
    );
  });
  if (found.isDirectory()) throw new Failure(`${name} is a folder: name the files in it.`, 2);
  return { name, size: found.size, open: (reading) => uncompressed(createReadStream(file), reading) };
}

async function uncompressed(source: Readable, reading: Reading): Promise<Readable> {
  const first = await firstChunk(source);
  const counted = new PassThrough();
  counted.on('data', (chunk: Buffer) => (reading.amountRead += chunk.length));
  counted.pause();
  const compressed = first[0] === 0x1f && first[1] === 0x8b;
  const end: Readable = compressed ? counted.pipe(createGunzip()) : counted;
  source.unshift(first);
  pipeline(source, counted, (error) => {
    if (error) end.destroy(error);
  });
  return end;
}

async function firstChunk(source: Readable): Promise<Buffer> {
  for await (const chunk of source.iterator({ destroyOnReturn: false })) return chunk as Buffer;
  return Buffer.alloc(0);
}
