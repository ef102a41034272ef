/**
 * One load in a process of its own, by the code of `npm run import`: `load-file.js <database> <workspace> <rejects> <file> …`.
 * How far it is, it says every few seconds in a line of JSON; the last one is what came of it.
 */
import process from 'node:process';
import { ADAPTERS, inputsOf, load, Reading, RejectedRows, Stores } from '@twicetold/api';
import type { Loaded } from './loaded.ts';

const [, , url = '', name = '', rejects = '', ...files] = process.argv;
const SAYS_EVERY_MS = 5_000;
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const stores = await Stores.open(url);
const { workspaces } = stores;
const workspace = (await workspaces.find(name)) ?? (await workspaces.create({ name, zone: 'UTC' }));
const adapter = ADAPTERS.get('canonical');
if (adapter === undefined) throw new Error('canonical logs cannot be read');
const reading = new Reading();
const started = performance.now();
let read: Pick<Loaded, 'acceptedMs' | 'acceptedCpuMs'> | null = null;
const before = process.cpuUsage();
const cpuMs = () => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const taken = () => ({ wholeMs: performance.now() - started, wholeCpuMs: cpuMs() });
const accepted = () => read ?? { acceptedMs: performance.now() - started, acceptedCpuMs: cpuMs() };
const say = (loaded: Loaded) => process.stdout.write(`${JSON.stringify(loaded)}\n`);
const saying = setInterval(
  () => say({ whole: false, events: 0, rejected: 0, ...accepted(), ...taken() }),
  SAYS_EVERY_MS,
);
const report = await load(stores, {
  workspace,
  adapter,
  rows: adapter.read(await inputsOf(files, '/'), { until: null, reading }),
  until: null,
  rejected: new RejectedRows(rejects),
  reading,
  stop: stop.signal,
  onRead: () => {
    read = accepted();
  },
}).finally(() => clearInterval(saying));
const { events, rejected } = report;
say({ whole: !stop.signal.aborted, events, rejected, ...accepted(), ...taken() });
await stores.close();
