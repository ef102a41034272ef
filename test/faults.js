/**
 * `npm run test:faults -- --rounds 1000 --seed 7`: the loops of the suite that draw from a seed, for as long as one likes. `--only kills`
 * or `--only inputs` runs one of them; `--from 400` goes on with the kills of a run that ended before round 400, a multiple of 25.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const SPECS = { kills: 'test/src/kill-loop', inputs: '(test/src/bad-|web/src/address/any-)' };
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const whole = (text) => /^[1-9]\d{0,9}$/.test(text);
const begins = /^\d{1,6}$/.test(values.from) && values.from % 25 === 0;
if (!whole(values.rounds) || !whole(values.seed) || !begins || (values.only && !(values.only in SPECS))) {
  console.error('npm run test:faults -- [--rounds 1000] [--from 0] [--seed 7] [--only kills|inputs]');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'unit',
    'integration',
    '--runInBand',
    ...(values.only ? [SPECS[values.only]] : Object.values(SPECS)),
  ],
  {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: {
      ...process.env,
      TWICETOLD_FAULT_ROUNDS: values.rounds,
      TWICETOLD_FAULT_SEED: values.seed,
      TWICETOLD_FAULT_FROM: values.from,
    },
  },
);
process.exitCode = status ?? 1;
