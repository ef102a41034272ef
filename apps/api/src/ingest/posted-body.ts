/** The body of a request: complete, unpacked, and no larger than is allowed. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { IngestLimits } from './limits.ts';
import { Problem } from './problem.ts';

const NDJSON_TYPES = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
  'application/json',
];

/** What can be known before the first byte is read. Throws Problem 413 or 415. */
export function checkHeaders(headers: IncomingHttpHeaders, limits: IngestLimits): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (!NDJSON_TYPES.includes(type.trim()))
    throw new Problem(415, `content-type must be one of ${NDJSON_TYPES.join(', ')}.`);
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))
    throw new Problem(415, 'The body must be UTF-8.');
  if (!['identity', 'gzip'].includes(encodingOf(headers)))
    throw new Problem(415, 'content-encoding must be gzip, or absent.');
  if (Number(headers['content-length'] ?? 0) > limits.body) throw tooLarge(limits);
}

/** Throws Problem 400 (broken gzip, no UTF-8), 408 (too slow) or 413. */
export async function bodyOf(
  source: Readable,
  headers: IncomingHttpHeaders,
  limits: IngestLimits,
): Promise<string> {
  const tooSlow = setTimeout(
    () => source.destroy(new Problem(408, 'The body took too long.')),
    limits.bodyWithinMs,
  );
  try {
    const zipped = encodingOf(headers) === 'gzip';
    const bytes = await unpacked(counted(source, limits), zipped, limits);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, problemIn(error as NodeJS.ErrnoException));
  } finally {
    clearTimeout(tooSlow);
  }
}

function encodingOf(headers: IncomingHttpHeaders): string {
  return (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
}

async function* counted(source: Readable, limits: IngestLimits): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.body) throw tooLarge(limits);
    yield chunk;
  }
}

async function unpacked(
  source: AsyncIterable<Buffer>,
  zipped: boolean,
  limits: IngestLimits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of zipped ? gunzipped(source) : source) {
    size += chunk.length;
    // Before the next chunk is unpacked: a few kilobytes can hold gigabytes.
    if (size > limits.expanded) throw tooLarge(limits);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function* gunzipped(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const feeding = feed(source, gunzip);
  feeding.catch((error: unknown) => gunzip.destroy(error as Error));
  try {
    yield* gunzip as AsyncIterable<Buffer>;
    await feeding;
  } finally {
    gunzip.destroy();
  }
}

async function feed(source: AsyncIterable<Buffer>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  for await (const chunk of source) {
    if (gunzip.destroyed) return;
    if (!gunzip.write(chunk))
      await new Promise<void>((resolve) => {
        gunzip.once('drain', resolve);
        gunzip.once('close', resolve);
      });
  }
  gunzip.end();
}

function problemIn({ code }: NodeJS.ErrnoException): string {
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'The body is not UTF-8.';
  return code?.startsWith('Z_') === true
    ? 'The gzip of the body is broken, or ends in the middle.'
    : 'The body broke off.';
}

function tooLarge({ body, expanded }: IngestLimits): Problem {
  return new Problem(
    413,
    `A body may have ${body / 1e6} MB, and ${expanded / 1e6} MB unpacked: send it in several requests.`,
  );
}
