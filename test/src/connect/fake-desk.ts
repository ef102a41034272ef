/** A helpdesk of the test's own: numbered changes of cases, given in pages, with everything that real ones do to whoever asks. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const PAGE = 5;

export class FakeDesk {
  /** Change n of them is about case `c<n>`. */
  changes = 0;
  token = 'right';
  /** Answers to give before anything else, oldest first. */
  readonly next: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[] = [];
  readonly asked: string[] = [];
  /** Milliseconds before every answer. */
  delay = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<FakeDesk> {
    const desk = new FakeDesk();
    await new Promise<void>((resolve) => desk.#server.listen(0, '127.0.0.1', resolve));
    return desk;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.asked.push(url.pathname + url.search);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (request.headers.authorization !== `Bearer ${this.token}`) return send(401, {});
    const refusal = this.next.shift();
    if (refusal !== undefined) return send(refusal.status, {}, refusal.headers);
    const single = /^\/cases\/(\d+)$/.exec(url.pathname)?.[1];
    if (single !== undefined)
      return Number(single) <= this.changes ? send(200, { number: Number(single) }) : send(404, {});
    const after = Number(url.searchParams.get('after') ?? 0);
    const numbers = Array.from({ length: PAGE }, (_, index) => after + index + 1);
    const there = numbers.filter((number) => number <= this.changes);
    send(200, { cases: there.map((number) => ({ number })), more: after + PAGE < this.changes });
  }
}
