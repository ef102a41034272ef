import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Asked } from '../questions/bench-question.ts';
import type { Held, Used } from './engine-process.ts';

const PROGRAM = fileURLToPath(new URL('engine-process.js', import.meta.url));

export class EngineAlone {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(
    child: ChildProcess,
    ended: Promise<never>,
    readonly held: Held,
  ) {
    this.#child = child;
    this.#ended = ended;
  }

  /** With what is kept of columns in the data folder. */
  static async start(url: string, workspace: string, dataFolder: string): Promise<EngineAlone> {
    const child = fork(PROGRAM, [url, workspace, dataFolder], { execArgv: ['--expose-gc'] });
    const ended = endOf(child);
    // Nobody waits for it while nothing is asked.
    ended.catch(() => undefined);
    const [held] = (await Promise.race([once(child, 'message'), ended])) as [Held];
    return new EngineAlone(child, ended, held);
  }

  /** Milliseconds within the engine; null where it has no part in the answer. */
  async ask(asked: Asked): Promise<number | null> {
    if (asked.kind === 'case') return null;
    this.#child.send(asked);
    const [took] = (await Promise.race([once(this.#child, 'message'), this.#ended])) as [number];
    return took;
  }

  async used(): Promise<Used> {
    this.#child.send('how much memory?');
    const [used] = (await Promise.race([once(this.#child, 'message'), this.#ended])) as [Used];
    return used;
  }

  async close(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }
}

async function endOf(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`the process of the engine ended with ${code}`);
}
