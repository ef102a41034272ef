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
  /** The content, uncompressed; whether it ended in the middle is noticed in `reading` by its end. */
  open(reading: Reading): Promise<Readable>;
}

/** What unpacking a file that ends in the middle comes to. */
const CUT_OFF = 'Z_BUF_ERROR';
/** Bytes that wait for their reader; room enough that none are left behind when the unpacking breaks off. */
const WAITING = 1 << 20;

export async function inputsOf(names: readonly string[], folder: string): Promise<Input[]> {
  return Promise.all(names.map(async (name) => (name === '-' ? standardInput() : fileInput(name, folder))));
}

function standardInput(): Input {
  const name = 'standard input';
  return { name, size: null, open: (reading) => uncompressed(process.stdin, name, reading) };
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
  return { name, size: found.size, open: (reading) => uncompressed(createReadStream(file), name, reading) };
}

async function uncompressed(source: Readable, name: string, reading: Reading): Promise<Readable> {
  const first = await firstChunk(source);
  const counted = new PassThrough();
  counted.on('data', (chunk: Buffer) => (reading.amountRead += chunk.length));
  counted.pause();
  const compressed = first[0] === 0x1f && first[1] === 0x8b;
  const end = compressed ? unpacked(counted, () => reading.noticed.cutOff(name)) : counted;
  source.unshift(first);
  pipeline(source, counted, (error) => {
    if (error) end.destroy(error);
  });
  return end;
}

/** Ends where the packed bytes end, whole or not: what came before a cut is good. */
function unpacked(packed: Readable, cutOff: () => void): Readable {
  const content = new PassThrough({ highWaterMark: WAITING });
  const gunzip = packed.pipe(createGunzip());
  gunzip.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== CUT_OFF) return content.destroy(error);
    cutOff();
    return content.end();
  });
  content.once('close', () => packed.destroy());
  return gunzip.pipe(content);
}

async function firstChunk(source: Readable): Promise<Buffer> {
  for await (const chunk of source.iterator({ destroyOnReturn: false })) return chunk as Buffer;
  return Buffer.alloc(0);
}
