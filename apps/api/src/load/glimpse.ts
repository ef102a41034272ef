/** What a file looks like, from its beginning. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type { Glimpse } from './adapters/adapter.ts';
import { firstJsonValues } from './first-json-values.ts';
import type { Input } from './input.ts';
import { Reading } from './reading.ts';
import { delimiterOf, hasFirstRow } from './tables/delimiter.ts';

/** Bytes. */
const GLIMPSED = 64 * 1024;
/** A text of one column is a table only if more than names of columns are in it; prose has no such limit. */
const LONGEST_COLUMN_NAME = 200;

export interface Glimpsed {
  /** To go on with: what was looked at of standard input comes again. */
  readonly input: Input;
  readonly glimpse: Glimpse;
}

/**
 * @param reading told of what can be read only once
 * @throws Failure where the file is no text, or damaged
 */
export async function glimpsed(input: Input, reading: Reading): Promise<Glimpsed> {
  const name = path.basename(input.name.replaceAll('\\', '/')).replace(/\.gz$/i, '');
  if (input.workbook !== undefined)
    return { input, glimpse: { name, columns: null, values: null, text: '' } };
  if (input.size === null) return glimpsedOnce(input, name, reading);
  const content = await input.open(new Reading());
  const text = await beginningOf(content[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
  content.destroy();
  return { input, glimpse: glimpseOf(name, text) };
}

async function beginningOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let text: Buffer = Buffer.alloc(0);
  while (text.length < GLIMPSED) {
    const next = await chunks.next();
    if (next.done === true) break;
    text = Buffer.concat([text, next.value]);
  }
  return text;
}

export function glimpseOf(name: string, beginning: Buffer): Glimpse {
  // The last character may be cut.
  const text = beginning
    .subarray(0, GLIMPSED)
    .toString()
    .replace(/\uFFFD$/, '')
    .trimStart();
  const values = firstJsonValues(text);
  const isTable = values === null && !text.startsWith('<');
  return { name, columns: isTable ? columnsOf(text) : null, values, text };
}

/** null: it does not begin with names of columns. */
function columnsOf(text: string): string[] | null {
  if (text === '' || (!hasFirstRow(text) && text.length >= GLIMPSED)) return null;
  const { delimiter, from } = delimiterOf(text);
  try {
    const [names = []] = parse(text.slice(from).trimStart(), {
      delimiter,
      to: 1,
      relax_quotes: true,
    });
    if (names.some((name) => name.length > LONGEST_COLUMN_NAME)) return null;
    return names.map((name) => name.replaceAll('"', '').trim().toLowerCase());
  } catch {
    return null;
  }
}

/** What can be read only once is opened here, and goes on where it is when it is opened again. */
async function glimpsedOnce(input: Input, name: string, reading: Reading): Promise<Glimpsed> {
  const chunks = (await input.open(reading))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const beginning = await beginningOf(chunks);
  const open = () => Promise.resolve(Readable.from(again(beginning, chunks), { objectMode: false }));
  return { input: { ...input, open }, glimpse: glimpseOf(name, beginning) };
}

async function* again(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield beginning;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
