/** A JSON API of our own on loopback, over real HTTP, that fails now and then by a seed. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seeded } from './random.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface Failing {
  /** Of all requests. */
  readonly share: number;
  readonly seed: number;
}

/** The usual refusals of a busy source. */
const BUSY: readonly Answer[] = [
  { status: 503, body: { error: 'busy' } },
  { status: 500, body: { error: 'failed' } },
];

export class JsonServer {
  readonly paths: string[] = [];
  readonly statuses: number[] = [];
  readonly #server: Server;

  private constructor(answer: (asked: Asked) => Answer) {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response, answer);
    });
  }

  /** @param refusals what comes instead of an answer, besides failures */
  static async start(
    answer: (asked: Asked) => Answer,
    failing: Failing = { share: 0, seed: 1 },
    refusals: readonly Answer[] = [],
  ): Promise<JsonServer> {
    const random = seeded(failing.seed);
    const instead = [...BUSY, ...refusals];
    const server = new JsonServer((asked) =>
      random() < failing.share ? (instead[Math.floor(random() * instead.length)] as Answer) : answer(asked),
    );
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
    answer: (asked: Asked) => Answer,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', this.url);
    this.paths.push(url.pathname + url.search);
    const { status, body, headers } = answer({
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
      body: text === '' ? null : (JSON.parse(text) as unknown),
    });
    this.statuses.push(status);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }
}
