import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
