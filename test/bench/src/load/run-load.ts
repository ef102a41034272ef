import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { PeakMemory } from '../measure/memory.ts';
import type { Loaded, LoadedWith } from './loaded.ts';

const PROGRAM = fileURLToPath(new URL('load-file.js', import.meta.url));

export interface RunningLoad {
  readonly done: Promise<LoadedWith>;
  /** It ends with what has been read by then. */
  stop(): void;
}

/** Told every few seconds how far it is. */
export type OnLoading = (loaded: LoadedWith) => void;

export function startLoad(
  url: string,
  workspace: string,
  files: readonly string[],
  rejects: string,
  onLoading: OnLoading = () => undefined,
): RunningLoad {
  const child = spawn(process.execPath, [PROGRAM, url, workspace, rejects, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = new PeakMemory(child.pid ?? 0);
  let last: Loaded | null = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    last = JSON.parse(line) as Loaded;
    onLoading({ ...last, peakBytes: memory.most });
  });
  const done = new Promise<LoadedWith>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const peakBytes = memory.stop();
      if (code === 0 && last !== null) resolve({ ...last, peakBytes });
      else reject(new Error(`the load ended with ${code}`));
    });
  });
  return { done, stop: () => child.kill('SIGTERM') };
}
