/** `npm run bench`: see USAGE in options.ts, and docs/benchmarks.md for what came of it. */
import path from 'node:path';
import process from 'node:process';
import { Databases } from './load/databases.ts';
import { measureSize, type SizeReport } from './one-size.ts';
import { readOptions } from './options.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const options = readOptions(process.argv.slice(2), path.join(root, '.twicetold/bench'));
const say = (line: string) => console.error(line);

const databases = await Databases.open(options.databaseUrl, path.join(options.folder, 'database'));
try {
  const sizes: SizeReport[] = [];
  for (const cases of options.sizes)
    sizes.push(await measureSize(databases, cases, options, say, () => Promise.resolve()));
  console.log(JSON.stringify(sizes, null, 1));
} finally {
  await databases.close();
}
