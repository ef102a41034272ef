/** Zip files: a workbook is one input, of any other each packed file is one. */
import { pipeline, type Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../failure.ts';
import type { Input } from './input.ts';
import { textInput } from './text-input.ts';
import { expansionLimit, type UnpackingLimits } from './unpacking.ts';

/** More files are rather a backup than an export. */
const MOST_ENTRIES = 1000;
const WORKBOOK = 'xl/workbook.xml';

/**
 * @param file where it lies
 * @param name for messages
 */
export async function zipInputs(
  file: string,
  name: string,
  size: number,
  limits: UnpackingLimits,
): Promise<Input[]> {
  const entries = await entriesOf(file, name);
  if (entries.some(({ fileName }) => fileName === WORKBOOK)) return [workbookInput(file, name, size)];
  const packed = entries.filter(isContent);
  if (packed.length === 0) throw new Failure(`${name} is a zip file without files in it.`, 2);
  const encrypted = packed.find((entry) => entry.isEncrypted());
  if (encrypted !== undefined) throw new Failure(`${name} is protected by a password: unpack it first.`, 2);
  return packed.map((entry) => {
    const inside = `${name}/${entry.fileName}`;
    const raw = () => entryBytes(file, entry, inside, limits);
    return textInput({ name: inside, size: entry.uncompressedSize, raw, repeatable: true }, limits);
  });
}

function workbookInput(file: string, name: string, size: number): Input {
  const refused = new Failure(
    `${name} is a workbook: only sources of rows and columns can be read from one.`,
    2,
  );
  return { name, size, workbook: file, open: () => Promise.reject(refused) };
}

/** What systems add beside the files of a person is no content. */
const isContent = ({ fileName }: Entry): boolean =>
  !fileName.endsWith('/') && !fileName.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

async function entriesOf(file: string, name: string): Promise<Entry[]> {
  const zip = await openPromise(file).catch((error: unknown) => broken(name, error));
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new Failure(
        `${name} holds ${zip.entryCount} files; at most ${MOST_ENTRIES} are read at once.`,
        2,
      );
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch (error) {
    return broken(name, error);
  } finally {
    zip.close();
  }
}

async function entryBytes(
  file: string,
  entry: Entry,
  name: string,
  limits: UnpackingLimits,
): Promise<Readable> {
  const zip: ZipFile = await openPromise(file, { autoClose: false });
  const packed = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
    zip.close();
    return broken(name, error);
  });
  const limit = expansionLimit(name, limits, () => Math.max(1, entry.compressedSize));
  packed.once('error', (error: Error) => limit.destroy(damagedInside(name, error)));
  pipeline(packed, limit, () => zip.close());
  return limit;
}

const damagedInside = (name: string, { message }: Error): Failure =>
  new Failure(`${name} is damaged and cannot be unpacked (${message}): fetch or pack it again.`, 2);

function broken(name: string, error: unknown): never {
  if (error instanceof Failure) throw error;
  const { message } = error as Error;
  throw new Failure(`${name} is a damaged zip file (${message}): fetch or pack it again.`, 2);
}
