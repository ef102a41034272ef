/**
 * Preloaded into a process (`--import`): its clock runs as far from the real one, in milliseconds, as the file says that
 * TWICETOLD_TEST_CLOCK names; what never jumps in a process (`performance.now`, timers) does not jump here either.
 */
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';

const file = process.env.TWICETOLD_TEST_CLOCK;
const RealDate = Date;
let [readAt, changedAt, apart] = [-Infinity, 0, 0];

function now() {
  if (performance.now() - readAt > 10) {
    readAt = performance.now();
    const { mtimeMs } = statSync(file);
    if (mtimeMs !== changedAt) [changedAt, apart] = [mtimeMs, Number(readFileSync(file, 'utf8'))];
  }
  return RealDate.now() + apart;
}

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (_, given, as) => Reflect.construct(RealDate, given.length === 0 ? [now()] : given, as),
  get: (date, name, receiver) => (name === 'now' ? now : Reflect.get(date, name, receiver)),
});
