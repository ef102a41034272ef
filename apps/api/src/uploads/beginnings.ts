/** Of large files the beginning only: most sources bring the rows of a case together before they tell any of it. */
import { Readable } from 'node:stream';
import type { Input } from '../load/input.ts';

/** Bytes of text: some ten thousand rows. */
const LOOKED_AT = 8 * 1024 ** 2;

/** Each ends after a line, as if it had no more. */
export const beginningsOf = (inputs: readonly Input[]): Input[] =>
  inputs.map((input) => ({
    ...input,
    open: async (reading) => Readable.from(beginning(await input.open(reading)), { objectMode: false }),
  }));

async function* beginning(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size <= LOOKED_AT) yield chunk;
    else {
      const end = chunk.lastIndexOf('\n') + 1;
      yield chunk.subarray(0, end);
      if (end > 0) return;
    }
  }
}
