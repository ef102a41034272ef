/**
 * A server on a database, which says how large it is while it answers: `serve-exports.js <database> <folder>`, forked,
 * with --expose-gc. Asked "live" it says from then on what is in use after collecting, asked "whole" what the system gave
 * to the process without ever collecting by hand; asked "stop" the number before and the largest seen, in bytes.
 */
import process from 'node:process';
import { startApplication, Stores } from '@twicetold/api';

const [, , url, dataFolder] = process.argv;
const stores = await Stores.open(url);
const application = await startApplication(stores, {
  host: '127.0.0.1',
  local: true,
  port: 0,
  development: true,
  dataFolder,
  key: null,
  privateHosts: false,
  say: () => undefined,
});

const SIZES = {
  live: () => {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  whole: () => process.memoryUsage.rss(),
};
let look;
let before = 0;
let peak = 0;
process.on('message', async (asked) => {
  if (asked === 'close') {
    await application.close();
    await stores.close();
    process.disconnect();
    return;
  }
  clearInterval(look);
  if (asked === 'stop') {
    process.send({ before, peak });
    return;
  }
  globalThis.gc();
  before = SIZES[asked]();
  peak = before;
  look = setInterval(() => (peak = Math.max(peak, SIZES[asked]())), 40);
  process.send({ before, peak });
});
process.send({ address: application.address });
