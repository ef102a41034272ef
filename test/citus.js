/** `npm run test:citus`: the tests that need a Citus, where CITUS_URL says where one is; else nothing is run, and nothing has passed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');

if (!process.env.CITUS_URL) {
  console.log(
    'NOT RUN: nothing was tested on Citus. Set CITUS_URL to an empty database on the coordinator of one, ' +
      'with the extension and its workers (docs/beyond-one-machine.md).',
  );
} else {
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'citus',
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
