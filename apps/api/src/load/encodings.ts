/** Text of any common encoding as UTF-8. Which encoding it is, is seen from its bytes: exports rarely say. */
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { Failure } from '../failure.ts';
import { binaryKind } from './file-kinds.ts';
import { Utf8Survey, wholeCharacters } from './utf8-survey.ts';
import type { Noticed } from './noticed.ts';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'Windows-1251';

/** Stands where bytes were no text: a character that no text may hold, so that readers can tell the row. */
export const DAMAGED = '\uFFFE';
export const DAMAGED_REASON = 'holds bytes that are no text in the encoding of its file';
const DAMAGED_BYTES = Buffer.from(DAMAGED);

/** Bytes from which UTF-16 is told from files that are no text. */
const HEAD = 4096;

export interface TextSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** The same bytes from their beginning, to look through them beforehand; null where they can be read only once. */
  readonly again: (() => AsyncIterable<Buffer>) | null;
}

/**
 * @throws Failure where the bytes are no text
 */
export async function* utf8Of(source: TextSource, noticed: Noticed): AsyncGenerator<Buffer> {
  const chunks = source.bytes[Symbol.asyncIterator]();
  try {
    const head = await firstBytes(chunks);
    if (head.length === 0) noticed.remark(`${source.name} is empty.`);
    const { encoding, mark } = encodingOfHead(head, source.name);
    const rest = all(head.subarray(mark), chunks);
    if (encoding === 'UTF-8') yield* utf8(rest, source.name, noticed);
    else if (encoding === null) yield* undecided(rest, source, noticed);
    else yield* decoded(rest, encoding, source.name, noticed);
  } finally {
    await chunks.return?.();
  }
}

async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const first: Buffer[] = [];
  for (let size = 0; size < HEAD;) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
    // What comes line by line, like a log that is still being written, is not held back.
    if (isLineOfBytes(next.value)) break;
  }
  return Buffer.concat(first);
}

/** A line end without a zero byte beside it: that is not how UTF-16 ends lines. */
function isLineOfBytes(chunk: Buffer): boolean {
  return chunk.length >= 4 && chunk.includes(0x0a) && !chunk.includes(0);
}

async function* all(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** null: seen only at the first byte that is not ASCII. */
function encodingOfHead(head: Buffer, name: string): { encoding: Encoding | null; mark: number } {
  if (head.length >= 3 && head.readUIntBE(0, 3) === 0xefbbbf) return { encoding: 'UTF-8', mark: 3 };
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return { encoding: 'UTF-16LE', mark: 2 };
  if (mark === 0xfeff) return { encoding: 'UTF-16BE', mark: 2 };
  const kind = binaryKind(head, name);
  if (kind !== null) throw new Failure(kind, 2);
  const zeros = [0, 0] as [number, number];
  const sample = head.subarray(0, HEAD);
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[(place % 2) as 0 | 1] += 1;
  const [even, odd] = zeros;
  if (even + odd === 0) return { encoding: null, mark: 0 };
  // Separators, digits and spaces have a zero byte in UTF-16, whatever the language.
  const many = sample.length / 20;
  if (odd > many && even === 0) return { encoding: 'UTF-16LE', mark: 0 };
  if (even > many && odd === 0) return { encoding: 'UTF-16BE', mark: 0 };
  throw new Failure(`${name} is no text but a binary file.`, 2);
}

/** ASCII until the first byte that is none: only then there is something to decide. */
async function* undecided(
  chunks: AsyncGenerator<Buffer>,
  source: TextSource,
  noticed: Noticed,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    if (isAscii(chunk)) {
      yield chunk;
      continue;
    }
    const survey = new Utf8Survey();
    if (source.again === null) survey.add(chunk);
    else
      for await (const bytes of source.again()) {
        survey.add(bytes);
        if (survey.isClear) break;
      }
    const rest = all(chunk, chunks);
    const { encoding } = survey;
    if (encoding === 'UTF-8') yield* utf8(rest, source.name, noticed);
    else yield* decoded(rest, encoding, source.name, noticed);
    return;
  }
}

async function* decoded(
  chunks: AsyncIterable<Buffer>,
  encoding: Exclude<Encoding, 'UTF-8'>,
  name: string,
  noticed: Noticed,
): AsyncGenerator<Buffer> {
  noticed.remark(`${name} was read as ${encoding}.`);
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text);
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest);
}

async function* utf8(chunks: AsyncIterable<Buffer>, name: string, noticed: Noticed): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const whole = wholeCharacters(bytes);
    held = bytes.subarray(whole);
    yield repaired(bytes.subarray(0, whole), name, noticed);
  }
  if (held.length > 0) yield repaired(held, name, noticed);
}

function repaired(bytes: Buffer, name: string, noticed: Noticed): Buffer {
  if (isUtf8(bytes)) return bytes;
  noticed.remark(`${name} is UTF-8, but some of its bytes are not: the rows they stand in are rejected.`);
  const survey = new Utf8Survey();
  const pieces: Buffer[] = [];
  let from = 0;
  survey.add(bytes, (place) => {
    pieces.push(bytes.subarray(from, place), DAMAGED_BYTES);
    from = place + 1;
  });
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
