/** Fails when `npm run generate` changes any file: what is generated must be committed as its source makes it now. */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

function fingerprints() {
  const listed = execSync('git ls-files --cached --others --exclude-standard -z', { encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(path));
  return new Map(paths.map((path) => [path, createHash('sha1').update(readFileSync(path)).digest('hex')]));
}

const before = fingerprints();
execSync('npm run --silent generate', { stdio: 'inherit' });
const stale = [...fingerprints()].filter(([path, print]) => before.get(path) !== print).map(([path]) => path);

if (stale.length > 0) {
  console.error(`Stale, now written anew; look at them and commit them:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}
