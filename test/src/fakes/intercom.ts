/**
 * An Intercom of our own, as its API is documented: a bearer token, searches page by page behind a cursor, parts of a conversation only where it
 * is asked for by itself and of those the newest 500, 429 with the moment of the reset, webhooks signed with the client
 * secret, and a search that lags behind.
 */
import { createHmac } from 'node:crypto';
import { ADMINS, TEAMS, type IntercomWorkspace } from './intercom-workspace.ts';
import { JsonServer, type Answer, type Asked, type Failing } from './json-server.ts';

export interface FakeIntercomOptions {
  readonly workspace: IntercomWorkspace;
  readonly now: () => number;
  readonly failing?: Failing;
  /** Milliseconds by which a search lags behind. */
  readonly searchLag?: number;
  /** Whether searches are sorted as they are asked to be; else newest first. */
  readonly sorts?: boolean;
}

export const ACCESS_TOKEN = 'token-of-the-test';
export const CLIENT_SECRET = 'client-secret-of-the-app';
const WINDOW_SECONDS = 10;

interface Search {
  readonly query: { readonly value: readonly [{ readonly field: string; readonly value: number }] };
  readonly pagination: { readonly per_page: number; readonly starting_after?: string };
}

export class FakeIntercom {
  readonly #options: FakeIntercomOptions;

  private constructor(
    options: FakeIntercomOptions,
    readonly server: JsonServer,
    answer: { of: (asked: Asked) => Answer },
  ) {
    this.#options = options;
    answer.of = (asked) => this.#answer(asked);
  }

  static async start(options: FakeIntercomOptions): Promise<FakeIntercom> {
    const answer: { of: (asked: Asked) => Answer } = { of: () => ({ status: 500, body: null }) };
    const tooMany = {
      status: 429,
      body: { type: 'error.list', errors: [{ code: 'rate_limit_exceeded' }] },
      get headers() {
        const reset = Math.ceil(options.now() / 1000) + WINDOW_SECONDS;
        return {
          'x-ratelimit-limit': '167',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset),
        };
      },
    };
    const server = await JsonServer.start((asked) => answer.of(asked), options.failing, [tooMany]);
    return new FakeIntercom(options, server, answer);
  }

  get url(): string {
    return this.server.url;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** Headers of a delivery. */
  signed(body: string, secret = CLIENT_SECRET): Record<string, string> {
    const digest = createHmac('sha1', secret).update(body).digest('hex');
    return { 'content-type': 'application/json', 'x-hub-signature': `sha1=${digest}` };
  }

  /** A webhook's body. */
  notification(topic: string, conversation: string): string {
    return JSON.stringify({
      type: 'notification_event',
      app_id: 'abc123',
      id: 'notif_1',
      topic,
      data: { type: 'notification_event_data', item: { type: 'conversation', id: conversation } },
      created_at: Math.floor(this.#options.now() / 1000),
    });
  }

  #answer({ method, url, headers, body }: Asked): Answer {
    if (headers.authorization !== `Bearer ${ACCESS_TOKEN}` || headers['intercom-version'] === undefined)
      return { status: 401, body: { type: 'error.list', errors: [{ code: 'unauthorized' }] } };
    const { workspace, now } = this.#options;
    const ok = (answer: unknown): Answer => ({ status: 200, body: answer });
    if (url.pathname === '/teams') return ok({ type: 'team.list', teams: TEAMS });
    if (url.pathname === '/admins') return ok({ type: 'admin.list', admins: ADMINS });
    if (method === 'POST' && url.pathname === '/conversations/search')
      return ok(this.#search(body as Search));
    const [, id = ''] = /^\/conversations\/(\w+)$/.exec(url.pathname) ?? [];
    const conversation = workspace.conversation(id, now());
    return conversation === null
      ? { status: 404, body: { type: 'error.list', errors: [{ code: 'not_found' }] } }
      : ok(conversation);
  }

  /** "Greater (or equal)", as the reference has it; the cursor is the place in what was found. */
  #search({ query, pagination }: Search): unknown {
    const { workspace, now, searchLag = 0, sorts = true } = this.#options;
    const [{ value: since }] = query.value;
    const found = workspace.found(now() - searchLag).filter(({ updated_at }) => updated_at >= since);
    if (!sorts) found.reverse();
    const from = Number(pagination.starting_after ?? 0);
    const to = from + pagination.per_page;
    return {
      type: 'conversation.list',
      conversations: found.slice(from, to),
      total_count: found.length,
      pages: {
        type: 'pages',
        per_page: pagination.per_page,
        ...(to < found.length ? { next: { per_page: pagination.per_page, starting_after: String(to) } } : {}),
      },
    };
  }
}
