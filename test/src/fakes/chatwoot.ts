/**
 * A Chatwoot of our own, as its API is documented: the access token in a header of its own, conversations by their last activity
 * in pages of 25, messages twenty at a time before an id, answers of surveys for administrators only, signed webhooks, and what
 * is written late.
 */
import { createHmac } from 'node:crypto';
import { AGENTS, TEAMS, type ChatwootAccount, type Json } from './chatwoot-account.ts';
import { JsonServer, type Answer, type Asked, type Failing } from './json-server.ts';

export interface FakeChatwootOptions {
  readonly account: ChatwootAccount;
  readonly now: () => number;
  readonly failing?: Failing;
  /** How long after it happened a message can be seen, milliseconds. */
  readonly lateBy?: (message: { readonly id: number }) => number;
  /** Whether the token is an administrator's. */
  readonly administrator?: boolean;
}

export const ACCESS_TOKEN = 'token-of-the-test';
export const WEBHOOK_SECRET = 'secret-of-the-webhook';
const CONVERSATIONS = 25;
const MESSAGES = 20;

export class FakeChatwoot {
  readonly #options: FakeChatwootOptions;
  revoked = false;

  private constructor(
    options: FakeChatwootOptions,
    readonly server: JsonServer,
    answer: { of: (asked: Asked) => Answer },
  ) {
    this.#options = options;
    answer.of = (asked) => this.#answer(asked);
  }

  static async start(options: FakeChatwootOptions): Promise<FakeChatwoot> {
    const answer: { of: (asked: Asked) => Answer } = { of: () => ({ status: 500, body: null }) };
    const tooMany = { status: 429, body: 'Retry later', headers: { 'retry-after': '7' } };
    const server = await JsonServer.start((asked) => answer.of(asked), options.failing, [tooMany]);
    return new FakeChatwoot(options, server, answer);
  }

  get url(): string {
    return this.server.url;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** Headers of a delivery, as newer versions sign it. */
  signed(body: string, at = this.#options.now(), secret = WEBHOOK_SECRET): Record<string, string> {
    const timestamp = String(Math.floor(at / 1000));
    const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    return {
      'content-type': 'application/json',
      'x-chatwoot-delivery': '5a2f3c70-1f8e-4a57-9d63-000000000001',
      'x-chatwoot-timestamp': timestamp,
      'x-chatwoot-signature': `sha256=${digest}`,
    };
  }

  /** As older versions send it, with the password of the address that they were given. */
  unsigned(secret = WEBHOOK_SECRET): Record<string, string> {
    const encoded = Buffer.from(`twicetold:${secret}`).toString('base64');
    return { 'content-type': 'application/json', authorization: `Basic ${encoded}` };
  }

  /** A webhook's body: of the newest message of a conversation. */
  messageCreated(conversation: number): string {
    const { account } = this.#options;
    const message = account.messages(conversation, () => true).at(-1);
    return JSON.stringify({
      event: 'message_created',
      ...message,
      message_type: 'incoming',
      created_at: new Date(this.#options.now()).toISOString(),
      conversation: account.conversation(conversation, () => true),
      account: { id: 1, name: 'Desk' },
    });
  }

  readonly #seen = (entry: { readonly at: number; readonly message: { readonly id: number } }): boolean =>
    entry.at + (this.#options.lateBy?.(entry.message) ?? 0) <= this.#options.now();

  #answer({ url, headers }: Asked): Answer {
    if (this.revoked || headers['api_access_token'] !== ACCESS_TOKEN)
      return { status: 401, body: { error: 'Invalid Access Token' } };
    const { account, now, administrator = true } = this.#options;
    const [, path = ''] = /^\/api\/v1\/accounts\/1\/(.*)$/.exec(url.pathname) ?? [];
    const ok = (body: unknown): Answer => ({ status: 200, body });
    const page = Number(url.searchParams.get('page') ?? 1);
    const [, id, messages] = /^conversations\/(\d+)(\/messages)?$/.exec(path) ?? [];
    if (id !== undefined) {
      const conversation = account.conversation(Number(id), this.#seen);
      if (conversation === null) return NOT_FOUND;
      return ok(messages === undefined ? conversation : this.#messages(Number(id), url));
    }
    switch (path) {
      case 'conversations': {
        const all = account.conversations(this.#seen);
        return ok({ data: { meta: { all_count: all.length }, payload: paged(all, page) } });
      }
      case 'csat_survey_responses':
        return administrator
          ? ok(paged(account.ratings(now()), page))
          : { status: 401, body: { error: 'You are not authorized to do this action' } };
      case 'inboxes':
        return ok({ payload: [{ id: 4, name: 'Site', channel_type: 'Channel::WebWidget' }] });
      case 'teams':
        return ok(TEAMS);
      case 'agents':
        return ok(AGENTS);
      default:
        return NOT_FOUND;
    }
  }

  #messages(id: number, url: URL): Json {
    const before = Number(url.searchParams.get('before') ?? Infinity);
    const payload = this.#options.account
      .messages(id, this.#seen)
      .filter((message) => message.id < before)
      .slice(-MESSAGES);
    return { meta: { labels: [], additional_attributes: {} }, payload };
  }
}

const NOT_FOUND: Answer = { status: 404, body: { error: 'Resource could not be found' } };

function paged(items: readonly Json[], page: number): readonly Json[] {
  return items.slice((page - 1) * CONVERSATIONS, page * CONVERSATIONS);
}
