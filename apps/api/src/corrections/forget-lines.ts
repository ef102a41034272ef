/** Takes the lines that speak of somebody out of files with one JSON value a line. */
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, utimes } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { mentions, type WhoIsMeant } from './mentions.ts';

/** Returns how many went; a file that is not there has none. Whoever reads it meanwhile sees it as it was or as it is then. */
export async function forgetLines(file: string, who: WhoIsMeant): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return 0;
  const remaining = `${file}.remaining`;
  const output = await open(remaining, 'w', 0o600);
  let forgotten = 0;
  try {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    for await (const line of lines) {
      if (speaksOf(line, who)) forgotten += 1;
      else await output.write(`${line}\n`);
    }
    await output.sync();
  } finally {
    await output.close();
  }
  if (forgotten > 0) {
    // Otherwise it would look as if another load had written it.
    await utimes(remaining, found.atime, found.mtime);
    await rename(remaining, file);
  } else await rm(remaining);
  return forgotten;
}

/** Of a rejected row the row itself; its line number is nobody's id. */
function speaksOf(line: string, who: WhoIsMeant): boolean {
  try {
    const value = JSON.parse(line) as unknown;
    const isRejected = typeof value === 'object' && value !== null && 'raw' in value;
    return mentions(isRejected ? value.raw : value, who);
  } catch {
    return mentions(line, who);
  }
}
