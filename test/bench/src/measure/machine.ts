/** What it ran on. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'not told',
    cores: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    system: systemName(),
    node: process.version,
  };
}

/** Processes that wanted to run, on average of the last minute: above the number of cores, others ran too. */
export const loadNow = (): number => os.loadavg()[0] ?? 0;

function systemName(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name !== undefined) return `${name}, ${os.type()} ${os.release()}`;
  } catch {
    // Not a Linux.
  }
  return `${os.type()} ${os.release()}`;
}
