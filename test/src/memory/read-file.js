/** Reads one file through its adapter and says how large the process became: `read-file.js <source> <file>`. */
import process from 'node:process';
import { ADAPTERS, inputsOf, Reading } from '@twicetold/api';

const [, , source, file] = process.argv;
const reading = new Reading();
const adapter = ADAPTERS.get(source);
let rows = 0;
let rejected = 0;
for await (const row of adapter.read(await inputsOf([file], '/'), { until: null, reading })) {
  rows += 1;
  if (row.rejection !== null) rejected += 1;
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ rows, rejected, peak }));
