/**
 * A Zendesk of our own on loopback, over real HTTP, as its API is documented: basic authentication with an API token,
 * the incremental exports (tickets by cursor, ticket events by time with comments on the side, the last minute excluded,
 * items repeated where pages meet), lists with cursor pages, ten exports a minute, 429 with Retry-After, 5xx now and then, events
 * that are written late.
 */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seeded } from './random.ts';
import { GROUPS, ticketEvent, USERS, type Audit, type Json, type ZendeskAccount } from './zendesk-account.ts';

export interface FakeZendeskOptions {
  readonly account: ZendeskAccount;
  readonly now: () => number;
  /** Items of a page of an export. */
  readonly pageSize?: number;
  /** Share of requests that fail with a 5xx, and by which seed. */
  readonly failing?: { readonly share: number; readonly seed: number };
  /** How long after it happened an update can be seen, milliseconds. */
  readonly lateBy?: (audit: Audit) => number;
}

export const CREDENTIALS = { email: 'admin@desk.example', token: 'token-of-the-test' };
export const SIGNING_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3RpbmdfYQ==';
const MINUTE_SECONDS = 60;
const EXPORTS_A_MINUTE = 10;

interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export class FakeZendesk {
  readonly paths: string[] = [];
  readonly statuses: number[] = [];
  revoked = false;
  /** Cursors of the export of tickets that were given out before are not known any more. */
  cursorsBegin = 'c';
  readonly #options: FakeZendeskOptions;
  readonly #server: Server;
  readonly #failing: () => boolean;
  #exports: number[] = [];

  private constructor(options: FakeZendeskOptions) {
    this.#options = options;
    const random = seeded(options.failing?.seed ?? 1);
    this.#failing = () => random() < (options.failing?.share ?? 0);
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  static async start(options: FakeZendeskOptions): Promise<FakeZendesk> {
    const fake = new FakeZendesk(options);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Of a delivery, as Zendesk signs it. */
  signed(body: string, at = this.#options.now(), secret = SIGNING_SECRET): Record<string, string> {
    const timestamp = new Date(at).toISOString();
    return {
      'content-type': 'application/json; charset=utf-8',
      'x-zendesk-webhook-id': '01F1KRFQ6BG29CNWFR60NK5FNY',
      'x-zendesk-webhook-signature-timestamp': timestamp,
      'x-zendesk-webhook-signature': createHmac('sha256', secret)
        .update(timestamp + body)
        .digest('base64'),
    };
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.url);
    this.paths.push(url.pathname + url.search);
    const { status, body, headers } = this.#answer(request, url);
    this.statuses.push(status);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }

  #answer(request: IncomingMessage, url: URL): Answer {
    const { email, token } = CREDENTIALS;
    const expected = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
    if (this.revoked || request.headers.authorization !== expected)
      return { status: 401, body: { error: "Couldn't authenticate you" } };
    if (url.pathname.startsWith('/api/v2/incremental/')) {
      const wait = this.#overPace();
      if (wait > 0)
        return { status: 429, body: { error: 'TooManyRequests' }, headers: { 'retry-after': String(wait) } };
    }
    if (this.#failing()) return { status: 503, body: { error: 'Temporarily unavailable' } };
    return this.#page(url) ?? { status: 404, body: { error: 'RecordNotFound' } };
  }

  /** Seconds to wait; 0 = go ahead. */
  #overPace(): number {
    const now = this.#options.now();
    this.#exports = this.#exports.filter((at) => now - at < MINUTE_SECONDS * 1000);
    const [oldest] = this.#exports;
    if (oldest !== undefined && this.#exports.length >= EXPORTS_A_MINUTE)
      return Math.ceil((oldest + MINUTE_SECONDS * 1000 - now) / 1000);
    this.#exports.push(now);
    return 0;
  }

  #page(url: URL): Answer | null {
    const { account } = this.#options;
    const ok = (body: Json): Answer => ({ status: 200, body });
    const [, ticket, list] = /^\/api\/v2\/tickets\/(\d+)(\/audits)?\.json$/.exec(url.pathname) ?? [];
    if (ticket !== undefined) {
      if (!account.has(Number(ticket))) return null;
      if (list === undefined) return ok({ ticket: account.ticket(Number(ticket)) });
      return ok(this.#listed(url, 'audits', account.auditsOf(Number(ticket))));
    }
    switch (url.pathname) {
      case '/api/v2/incremental/tickets/cursor.json':
        return this.#tickets(url);
      case '/api/v2/incremental/ticket_events.json':
        return this.#events(url);
      case '/api/v2/tickets/show_many.json': {
        const ids = (url.searchParams.get('ids') ?? '').split(',').map(Number);
        return ok({
          tickets: ids.filter((id) => account.has(id)).map((id) => account.ticket(id)),
          next_page: null,
        });
      }
      case '/api/v2/users.json':
        return ok(
          this.#listed(
            url,
            'users',
            USERS.filter(({ role }) => role !== 'end-user'),
          ),
        );
      case '/api/v2/groups.json':
        return ok(this.#listed(url, 'groups', GROUPS));
      case '/api/v2/brands.json':
        return { status: 403, body: { error: 'Forbidden' } };
      default:
        return null;
    }
  }

  /** By cursor: a page begins with the last item of the one before, for a ticket may have changed since. */
  #tickets(url: URL): Answer {
    const { account, pageSize = 1000 } = this.#options;
    const cursor = url.searchParams.get('cursor');
    if (cursor !== null && !cursor.startsWith(this.cursorsBegin))
      return { status: 400, body: { error: 'InvalidPaginationParameter' } };
    const from =
      cursor === null
        ? [Number(url.searchParams.get('start_time')), 0]
        : cursor.slice(this.cursorsBegin.length).split('|').map(Number);
    const found = account.tickets.filter(
      ({ generated_timestamp: at, id }) =>
        at < this.#excludedFrom() && (at > (from[0] ?? 0) || (at === from[0] && id >= (from[1] ?? 0))),
    );
    const tickets = found.slice(0, pageSize);
    const last = tickets.at(-1);
    const ends = found.length <= pageSize;
    const after = last === undefined ? cursor : `${this.cursorsBegin}${last.generated_timestamp}|${last.id}`;
    return {
      status: 200,
      body: { tickets, after_cursor: after, before_cursor: null, after_url: null, end_of_stream: ends },
    };
  }

  /** By time, inclusive, so that what happened in the last second of a page comes again in the next. */
  #events(url: URL): Answer {
    const { account, pageSize = 1000 } = this.#options;
    const start = Number(url.searchParams.get('start_time'));
    if (start > this.#options.now() / 1000 - MINUTE_SECONDS)
      return {
        status: 422,
        body: {
          error: 'InvalidValue',
          description: 'Too recent start_time. Use a start_time older than 60 seconds',
        },
      };
    const found = account.audits.filter((audit) => secondsOf(audit) >= start && this.#isThere(audit));
    const last = found[pageSize - 1] ?? found.at(-1);
    const end = last === undefined ? start : secondsOf(last);
    const withComments = url.searchParams.get('include') === 'comment_events';
    const page = found.filter((audit) => secondsOf(audit) <= end);
    return {
      status: 200,
      body: {
        ticket_events: page.map((audit) => ticketEvent(audit, withComments)),
        count: page.length,
        end_time: end,
        end_of_stream: page.length === found.length,
        next_page: `${this.url}${url.pathname}?start_time=${end}`,
      },
    };
  }

  #excludedFrom(): number {
    return this.#options.now() / 1000 - MINUTE_SECONDS;
  }

  #isThere(audit: Audit): boolean {
    const late = (this.#options.lateBy?.(audit) ?? 0) / 1000;
    return secondsOf(audit) + late < this.#excludedFrom();
  }

  #listed(url: URL, list: string, items: readonly Json[]): Json {
    const size = 3;
    const from = Number(url.searchParams.get('page[after]') ?? 0);
    const after = from + size;
    const next = new URL(url);
    next.searchParams.set('page[after]', String(after));
    const more = after < items.length;
    return {
      [list]: items.slice(from, after),
      meta: { has_more: more, after_cursor: String(after), before_cursor: null },
      links: { next: more ? next.href : null, prev: null },
    };
  }
}

const secondsOf = ({ created_at }: Audit) => Date.parse(created_at) / 1000;
