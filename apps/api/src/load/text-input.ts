/** Text out of whatever bytes hold it: unpacked where they are packed, UTF-8 whatever they were. */
import { PassThrough, pipeline, Readable } from 'node:stream';
import { utf8Of } from './encodings.ts';
import { isGzip } from './file-kinds.ts';
import type { Input } from './input.ts';
import { Reading } from './reading.ts';
import { unpacked, type UnpackingLimits } from './unpacking.ts';

/** Bytes as they lie on the disk or come in. */
export interface RawInput {
  readonly name: string;
  readonly size: number | null;
  raw(): Promise<Readable>;
  /** Whether `raw` can be called a second time. */
  readonly repeatable: boolean;
}

export function textInput(input: RawInput, limits: UnpackingLimits): Input {
  const { name, size, repeatable } = input;
  return {
    name,
    size,
    open: async (reading) => {
      const bytes = await uncompressed(input, reading, limits);
      // The second look is not what the progress bar follows, and notices nothing.
      const again = repeatable ? () => later(uncompressed(input, new Reading(), limits)) : null;
      return Readable.from(utf8Of({ name, bytes, again }, reading.noticed), { objectMode: false });
    },
  };
}

async function* later(bytes: Promise<Readable>): AsyncGenerator<Buffer> {
  yield* await bytes;
}

async function uncompressed(input: RawInput, reading: Reading, limits: UnpackingLimits): Promise<Readable> {
  const source = await input.raw();
  const first = await firstChunk(source);
  const counted = new PassThrough();
  counted.on('data', (chunk: Buffer) => (reading.amountRead += chunk.length));
  counted.pause();
  const cutOff = () => reading.noticed.cutOff(input.name);
  const end = isGzip(first) ? unpacked(counted, input.name, limits, cutOff) : counted;
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
