/** What we are built from: licences that let us, a lock file that names no host, and no install script that nobody has looked at. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = json('package-lock.json');
const { allowScripts } = json('package.json');
const problems = [];

/** "MIT OR GPL-2.0" lets us choose; "MIT AND BSD" asks for both. */
const isAllowed = (licence) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => LICENCES.has(each.trim())));

const nameOf = (place) => place.split('node_modules/').at(-1);

for (const [place, entry] of Object.entries(packages)) {
  if (!place.includes('node_modules/') || entry.link) continue;
  const name = nameOf(place);
  if (entry.resolved !== undefined && URL.canParse(entry.resolved))
    problems.push(`${name}: the lock file says where it lies (${new URL(entry.resolved).protocol}//…)`);
  if (entry.hasInstallScript && !(name in allowScripts))
    problems.push(`${name}: runs a script when it is installed, which allowScripts does not name`);
  if (entry.dev || entry.devOptional) continue;
  const file = path.join(place, 'package.json');
  // Of another system: its licence is that of its siblings.
  const licence = entry.license ?? (existsSync(file) ? json(file).license : undefined);
  if (typeof licence !== 'string' ? existsSync(file) : !isAllowed(licence))
    problems.push(`${name}: licence ${JSON.stringify(licence)}`);
}

if (problems.length > 0) {
  console.error(`Packages that may not be here:\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
}
