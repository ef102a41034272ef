/** How much memory a process has in use, as the system counts it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident bytes; 0 once the process has ended. */
export function residentBytes(pid: number): number {
  if (process.platform === 'linux') {
    try {
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return 1024 * Number(kilobytes ?? 0);
    } catch {
      return 0;
    }
  }
  try {
    return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return 0;
  }
}

const EVERY_MS = 200;

/** Looks at a process until it is told to stop, and says how large it was at most. */
export class PeakMemory {
  #peak = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number) {
    const look = () => (this.#peak = Math.max(this.#peak, residentBytes(pid)));
    look();
    this.#timer = setInterval(look, EVERY_MS);
  }

  /** Until now. */
  get most(): number {
    return this.#peak;
  }

  stop(): number {
    clearInterval(this.#timer);
    return this.#peak;
  }
}
