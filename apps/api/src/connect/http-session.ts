/** A connection's way to its source over HTTP: paced, patient with a source that is busy, and clear about when it is of no use to ask again. */
import { Noticed } from '../load/noticed.ts';
import type { ConnectionConfiguration, Connector, Session } from './connector.ts';
import { Pacing } from './pacing.ts';
import { afterRefusal, backOffMs, LONGEST_WAIT_MS } from './patience.ts';
import { Trouble } from './trouble.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly stop: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Throws Trouble where an address may not be gone to, and anything else where there is no answer. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

export interface SessionOptions {
  readonly connector: Pick<Connector, 'headers' | 'pace'>;
  readonly configuration: ConnectionConfiguration;
  readonly transport: Transport;
  readonly now: () => number;
  /** Rejects when stopped. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** From 0 to 1, for jitter. */
  readonly random: () => number;
  readonly stop: AbortSignal;
}

const TRIES = 5;
const REDIRECTS = 3;

export class HttpSession implements Session {
  readonly configuration: ConnectionConfiguration;
  readonly now: () => number;
  readonly stop: AbortSignal;
  readonly noticed = new Noticed();
  readonly #options: SessionOptions;
  readonly #base: URL;
  readonly #pacing: Pacing;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.configuration = options.configuration;
    this.now = options.now;
    this.stop = options.stop;
    this.#base = new URL(options.configuration.url);
    this.#pacing = new Pacing(options.connector.pace);
  }

  wait(milliseconds: number): Promise<void> {
    this.stop.throwIfAborted();
    return this.#options.wait(milliseconds, this.stop);
  }

  get(path: string): Promise<unknown> {
    return this.#ask('GET', path, null);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.#ask('POST', path, JSON.stringify(body));
  }

  async #ask(method: HttpRequest['method'], path: string, body: string | null): Promise<unknown> {
    const url = this.#urlOf(path);
    let waited = 0;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#try(method, url, body);
      if (!(outcome instanceof Trouble)) return outcome.value;
      if (!outcome.again || attempt === TRIES) throw outcome;
      const pause = outcome.details.waitMs ?? backOffMs(attempt, this.#options.random());
      waited += pause;
      // Longer waits are the puller's, who does not hold a connection for that.
      if (waited > LONGEST_WAIT_MS) throw new Trouble(outcome.code, { ...outcome.details, waitMs: pause });
      await this.wait(pause);
    }
  }

  async #try(
    method: HttpRequest['method'],
    first: URL,
    body: string | null,
  ): Promise<{ readonly value: unknown } | Trouble> {
    let url = first;
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      const answer = await this.#answer(method, url, body);
      if (answer instanceof Trouble) return answer;
      const location = answer.headers['location'];
      if (answer.status < 300 || answer.status >= 400 || location === undefined)
        return read(answer, this.now());
      url = this.#urlOf(new URL(location, url).href);
    }
    return new Trouble('bad_answer');
  }

  async #answer(method: HttpRequest['method'], url: URL, body: string | null): Promise<HttpAnswer | Trouble> {
    const path = url.pathname + url.search;
    const pause = this.#pacing.pauseBefore(path, this.now());
    if (pause > 0) await this.wait(pause);
    this.stop.throwIfAborted();
    const headers = {
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...this.#options.connector.headers(this.configuration),
    };
    try {
      return await this.#options.transport({ method, url, headers, body, stop: this.stop });
    } catch (error) {
      this.stop.throwIfAborted();
      return troubleIn(error);
    }
  }

  /** Credentials go to no other host, whatever a link or a redirect says. */
  #urlOf(path: string): URL {
    const url = path.startsWith('/') ? new URL(this.#base.href.replace(/\/$/, '') + path) : new URL(path);
    if (url.origin !== this.#base.origin) throw new Trouble('address_not_allowed');
    return url;
  }
}

/** undici tells what went wrong below it as a cause. */
function troubleIn(error: unknown): Trouble {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    if (cause instanceof Trouble) return cause;
  return new Trouble('unreachable');
}

function read(answer: HttpAnswer, now: number): { readonly value: unknown } | Trouble {
  const { status } = answer;
  if (status < 200 || status >= 300) return afterRefusal(answer, now);
  try {
    return { value: JSON.parse(answer.text) as unknown };
  } catch {
    return new Trouble('bad_answer', { status });
  }
}
