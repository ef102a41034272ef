/** What gzip packed, unpacked in constant memory and to a bounded size. */
import { Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.ts';

export interface UnpackingLimits {
  /** Bytes that one file may come to. */
  readonly bytes: number;
  /** Times its packed size: real logs come to 10 to 60 times. */
  readonly ratio: number;
  /** Bytes from which the ratio is judged: small files of much the same rows may pack better. 100 MB where not said. */
  readonly judgedFrom?: number;
}

export const UNPACKING_LIMITS: UnpackingLimits = { bytes: 200 * 1024 ** 3, ratio: 250 };
const JUDGED_FROM = 100 * 1024 ** 2;

/** What unpacking a file that ends in the middle comes to. */
const CUT_OFF = 'Z_BUF_ERROR';
/** Bytes that wait for their reader; room enough that none are left behind when the unpacking breaks off. */
const WAITING = 1 << 20;

/**
 * Ends where the packed bytes end, whole or not: what came before a cut is good, what came before damage is not.
 * Fails with a Failure where the packed bytes are damaged, or come to more than the limits.
 */
export function unpacked(
  packed: Readable,
  name: string,
  limits: UnpackingLimits,
  cutOff: () => void,
): Readable {
  const limit = expansionLimit(name, limits, () => gunzip.bytesWritten);
  const gunzip = createGunzip();
  gunzip.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== CUT_OFF) return limit.destroy(damaged(name, error));
    cutOff();
    return limit.end();
  });
  packed.on('error', (error) => limit.destroy(error));
  limit.once('close', () => packed.destroy());
  return packed.pipe(gunzip).pipe(limit);
}

const damaged = (name: string, { message }: Error): Failure =>
  new Failure(`${name} is damaged and cannot be unpacked (${message}): fetch or pack it again.`, 2);

/** Fails as soon as more has come out than the limits allow. */
export function expansionLimit(name: string, limits: UnpackingLimits, packedSize: () => number): Transform {
  let size = 0;
  return new Transform({
    highWaterMark: WAITING,
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      const because = exceeded(size, packedSize(), limits);
      if (because === null) done(null, chunk);
      else done(new Failure(`${name} is not unpacked further: ${because}.`, 2));
    },
  });
}

function exceeded(
  size: number,
  packedSize: number,
  { bytes, ratio, judgedFrom = JUDGED_FROM }: UnpackingLimits,
): string | null {
  if (size > bytes) return `it comes to more than ${megabytes(bytes)} MB (TWICETOLD_UNPACK_LIMIT)`;
  if (size > judgedFrom && size > ratio * packedSize)
    return `it comes to more than ${ratio} times its packed size (TWICETOLD_UNPACK_RATIO)`;
  return null;
}

export const megabytes = (bytes: number): number => Math.round(bytes / 1024 ** 2);
