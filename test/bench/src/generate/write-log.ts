import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { daysOfLog, type Log } from './event-lines.ts';

/** How many events were written. */
export async function writeLog(log: Log, file: string): Promise<number> {
  let events = 0;
  function* pieces(): Generator<string> {
    for (const lines of daysOfLog(log)) {
      events += lines.length;
      for (let i = 0; i < lines.length; i += 1000) yield lines.slice(i, i + 1000).join('');
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(file));
  return events;
}

export interface LogPart {
  readonly file: string;
  readonly events: number;
}

const CONTENTS = 'parts.json';

/** The same log in compressed files of at least so many events, in their order; what is there already is not written again. */
export async function logInParts(log: Log, folder: string, eventsAPart: number): Promise<LogPart[]> {
  const contents = path.join(folder, CONTENTS);
  const written = await readFile(contents, 'utf8').catch(() => null);
  if (written !== null) return located(folder, written);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const parts: LogPart[] = [];
  let days: string[][] = [];
  const close = async () => {
    const file = `part-${String(parts.length).padStart(4, '0')}.ndjson.gz`;
    const pieces = days.map((lines) => lines.join(''));
    const packed = createGzip({ level: constants.Z_BEST_SPEED });
    await pipeline(Readable.from(pieces), packed, createWriteStream(path.join(unfinished, file)));
    parts.push({ file, events: days.reduce((sum, lines) => sum + lines.length, 0) });
    days = [];
  };
  let events = 0;
  for (const lines of daysOfLog(log)) {
    days.push(lines);
    events += lines.length;
    if (events < eventsAPart) continue;
    await close();
    events = 0;
  }
  if (events > 0) await close();
  await writeFile(path.join(unfinished, CONTENTS), JSON.stringify(parts));
  await rename(unfinished, folder);
  return located(folder, JSON.stringify(parts));
}

function located(folder: string, contents: string): LogPart[] {
  const parts = JSON.parse(contents) as LogPart[];
  return parts.map(({ file, events }) => ({ file: path.join(folder, file), events }));
}

/** Those that still have to be read where so many events are in the log: the one that was cut off is read again whole. */
export function partsBeyond(parts: readonly LogPart[], events: number): LogPart[] {
  let before = 0;
  return parts.filter((part) => (before += part.events) > events);
}
