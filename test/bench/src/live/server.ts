/** The server as `npm start` starts it, in a process of its own, asked over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { residentBytes } from '../measure/memory.ts';
import type { Request } from '../questions/documents.ts';

const PROGRAM = fileURLToPath(new URL('../../../../apps/api/dist/start.js', import.meta.url));
const PATIENCE_MS = 1_800_000;

export interface ServerOptions {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly port: number;
  /** By which it knows who asks. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly data: unknown;
  /** Until the last byte of the answer was there. */
  readonly milliseconds: number;
}

class NotAnswered extends Error {
  constructor(
    readonly status: number,
    errors: string,
  ) {
    super(`not answered (${status}): ${errors}`);
  }
}

export class Server {
  readonly #child: ChildProcess;
  readonly #log: { text: string };

  private constructor(
    child: ChildProcess,
    log: { text: string },
    readonly address: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    this.#child = child;
    this.#log = log;
  }

  /** Returns as soon as the process is started, before it answers. */
  static start({ databaseUrl, dataFolder, port, headers }: ServerOptions): Server {
    // Not as a child of the npm that runs this.
    const { npm_lifecycle_event: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [PROGRAM], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        DATABASE_URL: databaseUrl,
        TWICETOLD_DATA_FOLDER: dataFolder,
        TWICETOLD_SAMPLE: 'no',
        HOST: '127.0.0.1',
        PORT: String(port),
        NODE_ENV: 'production',
        // Its questions are not the page's.
        TWICETOLD_FREE_QUERIES: 'yes',
      },
    });
    const log = { text: '' };
    const keep = (chunk: Buffer) => (log.text = (log.text + chunk.toString()).slice(-10_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    return new Server(child, log, `http://127.0.0.1:${port}`, headers);
  }

  /** Asks until there is an answer. Throws where the server will never give one. */
  async untilAnswers(request: Request): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && this.#child.exitCode === null) {
      try {
        await this.ask(request);
        return;
      } catch (error) {
        if (error instanceof NotAnswered && error.status >= 400 && error.status < 500) throw error;
        await pause(20);
      }
    }
    throw new Error(`the server does not answer:\n${this.#log.text}`);
  }

  /** Throws where there is no answer without errors. */
  async ask({ query, variables }: Request): Promise<Answered> {
    const started = performance.now();
    const reply = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await reply.text();
    const milliseconds = performance.now() - started;
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors !== undefined || data === undefined || data === null)
      throw new NotAnswered(reply.status, JSON.stringify(errors));
    return { data, milliseconds };
  }

  residentBytes(): number {
    return residentBytes(this.#child.pid ?? 0);
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }
}
