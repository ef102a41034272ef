/** `npm run bench`: installs what the benchmark needs beside the project where it is not there yet, builds it, runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = import.meta.dirname;
const root = path.resolve(folder, '../..');
const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

function isInstalled([name, version]) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

function run(program, parameters, options = {}) {
  const { status, error } = spawnSync(program, parameters, { stdio: 'inherit', cwd: root, ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!Object.entries(dependencies).every(isInstalled)) {
  const windows = process.platform === 'win32';
  run(windows ? 'npm.cmd' : 'npm', ['ci'], { cwd: folder, shell: windows });
}
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'test/bench']);
run(process.execPath, ['test/bench/dist/bench.js', ...process.argv.slice(2)]);
