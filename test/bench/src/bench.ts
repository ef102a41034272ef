/** `npm run bench`: see USAGE in options.ts, and docs/benchmarks.md for what came of it. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { underLoad, type UnderLoad } from './live/under-load.ts';
import { Databases } from './load/databases.ts';
import { CutOff } from './load/kept.ts';
import { repeatLoads } from './load/measure-loads.ts';
import { loadNow, thisMachine } from './measure/machine.ts';
import { measureSize, prepareLargest, WORKSPACE, type SizeReport } from './one-size.ts';
import { readOptions } from './options.ts';
import { report, type Run } from './report/markdown.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const options = readOptions(process.argv.slice(2), path.join(root, '.twicetold/bench'));
const say = (line: string) => console.error(line);

const stop = new AbortController();
if (options.keep) for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

const loads: number[] = [loadNow()];
const minutes = setInterval(() => loads.push(loadNow()), 60_000);
await mkdir(options.folder, { recursive: true });
const databases = await Databases.open(options.databaseUrl, path.join(options.folder, 'database'));
try {
  if (options.prepare) await prepareLargest(databases, options, say, stop.signal);
  else if (options.loads === null) await measureAll();
  else
    for (const cases of options.sizes)
      await repeatLoads(
        databases,
        { cases, seed: options.seed, folder: options.folder, times: options.loads },
        say,
      );
} catch (error) {
  if (!(error instanceof CutOff)) throw error;
  say(error.message);
} finally {
  clearInterval(minutes);
  await databases.close();
}

async function measureAll(): Promise<void> {
  const sizes: SizeReport[] = [];
  let live: UnderLoad | null = null;
  for (const cases of options.sizes) {
    const isLargest = cases === options.cases;
    const size = await measureSize(
      databases,
      cases,
      options,
      say,
      stop.signal,
      async (server, url, world) => {
        if (!isLargest) return;
        say(`${cases} cases: asking while a load goes on …`);
        live = await underLoad(server, url, WORKSPACE, world, options);
      },
    );
    sizes.push(size);
  }
  const date = new Date().toISOString().slice(0, 10);
  const load = { mean: loads.reduce((sum, one) => sum + one, 0) / loads.length, most: Math.max(...loads) };
  const run: Run = { date, machine: thisMachine(), load, options, sizes, live };
  await writeFile(path.join(options.folder, 'run.json'), JSON.stringify(run, null, 1));
  const text = report(run);
  const { resolveConfig, format } = await import('prettier');
  const file = options.report === null ? null : path.resolve(process.env['INIT_CWD'] ?? root, options.report);
  const style = await resolveConfig(file ?? path.join(root, 'docs/benchmarks.md'));
  const tidy = await format(text, { ...style, parser: 'markdown' });
  if (file === null) console.log(tidy);
  else await writeFile(file, tidy);
}
