/** Finds the lines that speak of somebody in files with one JSON value a line, and takes them out. */
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

/** Those that speak of somebody, as values or, where they are no JSON, as text; a file that is not there has none. */
export async function* linesAbout(file: string, who: WhoIsMeant): AsyncGenerator<unknown, void> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    if (speaksOf(line, who)) yield parsed(line);
}

/** Of a rejected row the row itself; its line number is nobody's id. */
function speaksOf(line: string, who: WhoIsMeant): boolean {
  const value = parsed(line);
  const isRejected = typeof value === 'object' && value !== null && 'raw' in value;
  return mentions(isRejected ? value.raw : value, who);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return line;
  }
}
