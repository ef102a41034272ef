/** The same rows by COPY alone, into an empty table with the same columns, primary key and indexes: nothing is checked or computed. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { withClient } from './databases.ts';

/** Milliseconds. `file`: where the rows lie meanwhile. */
export function rawCopy(url: string, file: string): Promise<number> {
  return withClient(url, async (client) => {
    await pipeline(client.query(copyTo('copy event to stdout')), createWriteStream(file));
    await client.query('drop table if exists raw_event');
    await client.query('create table raw_event (like event including all)');
    await client.query('checkpoint').catch(() => undefined);
    const started = performance.now();
    await pipeline(
      createReadStream(file, { highWaterMark: 1 << 20 }),
      client.query(copyFrom('copy raw_event from stdin')),
    );
    const took = performance.now() - started;
    await client.query('drop table raw_event');
    await rm(file);
    return took;
  });
}
