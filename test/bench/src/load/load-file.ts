/**
 * One load in a process of its own, by the code of `npm run import`: `load-file.js <database> <workspace> <file>`. What came
 * of it is said in one line of JSON.
 */
import process from 'node:process';
import { ADAPTERS, inputsOf, load, Reading, RejectedRows, Stores } from '@twicetold/api';
import type { Loaded } from './loaded.ts';

const [, , url = '', name = '', file = ''] = process.argv;
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const stores = await Stores.open(url);
const { workspaces } = stores;
const workspace = (await workspaces.find(name)) ?? (await workspaces.create({ name, zone: 'UTC' }));
const adapter = ADAPTERS.get('canonical');
if (adapter === undefined) throw new Error('canonical logs cannot be read');
const reading = new Reading();
const started = performance.now();
let acceptedMs = 0;
let acceptedCpuMs = 0;
const before = process.cpuUsage();
const cpuMs = () => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const report = await load(stores, {
  workspace,
  adapter,
  rows: adapter.read(await inputsOf([file], '/'), { until: null, reading }),
  until: null,
  rejected: new RejectedRows(`${file}.rejects`),
  reading,
  stop: stop.signal,
  onRead: () => {
    acceptedMs = performance.now() - started;
    acceptedCpuMs = cpuMs();
  },
});
const loaded: Loaded = {
  events: report.events,
  rejected: report.rejected,
  acceptedMs,
  wholeMs: performance.now() - started,
  acceptedCpuMs,
  wholeCpuMs: cpuMs(),
};
process.stdout.write(`${JSON.stringify(loaded)}\n`);
await stores.close();
