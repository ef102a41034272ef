/** What happens while a load goes on: freshness, and many clients at once. */
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { writeLog } from '../generate/write-log.ts';
import { startLoad } from '../load/run-load.ts';
import type { Options } from '../options.ts';
import type { World } from '../questions/bench-question.ts';
import { crowd, type Crowd } from './clients.ts';
import { freshness, type Freshness } from './freshness.ts';
import type { Server } from './server.ts';

export interface UnderLoad {
  readonly freshness: Freshness;
  readonly crowd: Crowd;
}

/** Long enough that the load does not end before we do. */
const ADDED = 0.5;
const ADDED_AT_LEAST = 100_000;
const ADDED_AT_MOST = 500_000;

export async function underLoad(
  server: Server,
  url: string,
  workspace: string,
  world: World,
  { cases, seed, folder, clients }: Options,
): Promise<UnderLoad> {
  const file = path.join(folder, 'added.ndjson');
  const added = Math.min(ADDED_AT_MOST, Math.max(ADDED_AT_LEAST, Math.ceil(cases * ADDED)));
  await writeLog({ seed, cases: cases + added, beyond: cases }, file);
  const load = startLoad(url, workspace, [file], `${file}.rejects`);
  try {
    return {
      freshness: await freshness(server, workspace),
      crowd: await crowd(server, url, workspace, clients, world),
    };
  } finally {
    load.stop();
    await load.done;
    await rm(file);
  }
}
