/**
 * What is read from: files, folders of them, standard input; compressed or not, and in whatever encoding. All of that
 * is seen from the bytes, not from the name.
 */
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { Failure } from '../failure.ts';
import { zipInputs } from './archives.ts';
import { isZip } from './file-kinds.ts';
import type { Reading } from './reading.ts';
import { textInput } from './text-input.ts';
import { UNPACKING_LIMITS, type UnpackingLimits } from './unpacking.ts';

export interface Input {
  /** For messages. */
  readonly name: string;
  /** Bytes; null = not known beforehand. */
  readonly size: number | null;
  /** The file, where it is an XLSX workbook: that is no text, and `open` refuses it. */
  readonly workbook?: string;
  /**
   * The content as UTF-8 without a mark, unpacked; whether it ended in the middle is noticed in `reading` by its end.
   * Fails with a Failure where the content is no text, is damaged or comes to more than is allowed.
   */
  open(reading: Reading): Promise<Readable>;
}

/** Of a folder; more are rather the wrong folder than one export. */
const MOST_FILES = 1000;

/** Folders are taken as the files in them, zip files as what was packed. */
export async function inputsOf(
  names: readonly string[],
  folder: string,
  limits: UnpackingLimits = UNPACKING_LIMITS,
): Promise<Input[]> {
  const inputs = await Promise.all(names.map((name) => fileInputs(name, folder, limits)));
  return inputs.flat();
}

function standardInput(limits: UnpackingLimits): Input {
  const raw = () => Promise.resolve(process.stdin as Readable);
  return textInput({ name: 'standard input', size: null, raw, repeatable: false }, limits);
}

async function fileInputs(name: string, folder: string, limits: UnpackingLimits): Promise<Input[]> {
  if (name === '-') return [standardInput(limits)];
  const file = path.resolve(folder, name);
  const found = await stat(file).catch((error: unknown) => unreadable(name, error));
  if (!found.isDirectory()) return oneFile(file, name, found.size, limits);
  const within = (await readdir(file, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(name, entry.name))
    .toSorted();
  if (within.length === 0) throw new Failure(`${name} is a folder without files.`, 2);
  if (within.length > MOST_FILES)
    throw new Failure(`${name} has ${within.length} files; at most ${MOST_FILES} are read at once.`, 2);
  return (await Promise.all(within.map((inside) => fileInputs(inside, folder, limits)))).flat();
}

async function oneFile(file: string, name: string, size: number, limits: UnpackingLimits): Promise<Input[]> {
  const head = await headOf(file).catch((error: unknown) => unreadable(name, error));
  if (isZip(head)) return zipInputs(file, name, size, limits);
  const raw = () => Promise.resolve(createReadStream(file));
  return [textInput({ name, size, raw, repeatable: true }, limits)];
}

function unreadable(name: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  const because = code === 'ENOENT' ? 'there is no such file' : (code ?? 'for an unknown reason');
  throw new Failure(`${name} cannot be read (${because}).`, 2);
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
