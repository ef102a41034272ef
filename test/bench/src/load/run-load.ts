import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { PeakMemory } from '../measure/memory.ts';
import type { Loaded, LoadedWith } from './loaded.ts';

const PROGRAM = fileURLToPath(new URL('load-file.js', import.meta.url));

export interface RunningLoad {
  readonly done: Promise<LoadedWith>;
  /** It ends with what has been read by then. */
  stop(): void;
}

export function startLoad(url: string, workspace: string, file: string): RunningLoad {
  const child = spawn(process.execPath, [PROGRAM, url, workspace, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = new PeakMemory(child.pid ?? 0);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const done = new Promise<LoadedWith>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const peakBytes = memory.stop();
      if (code === 0) resolve({ ...(JSON.parse(said) as Loaded), peakBytes });
      else reject(new Error(`the load ended with ${code}`));
    });
  });
  return { done, stop: () => child.kill('SIGTERM') };
}
