/**
 * What a helpdesk is to a connection: one connector per kind of helpdesk, in a folder of its own. It says how its API is asked and
 * how its webhooks are checked; when to ask, saving the cursor, back-off, leases and secrets are the puller's matter.
 *
 * The same event must have the same id whichever way it came (pull, webhook, and if it can be the adapter of its export
 * files). Where a webhook lacks the ids that the API gives, the connector yields no rows for it and names the case in `cases`.
 */
import type { TObject } from 'typebox';
import type { Adapter, SourceRow } from '../load/adapters/adapter.ts';
import type { Noticed } from '../load/noticed.ts';

/** Every configuration has the base URL of the API, without a slash at the end: `https://desk.example.com`. */
export interface ConnectionConfiguration {
  readonly url: string;
}

export interface Connector<C extends ConnectionConfiguration = ConnectionConfiguration> {
  /** As on the command line: `zendesk`. */
  readonly name: string;
  /** One line for `--help` and for the page. */
  readonly about: string;
  /** Whose events it gives: says what such a source lacks. */
  readonly adapter: Pick<Adapter, 'name' | 'lacks'>;
  /**
   * JSON Schema of the configuration, flat: `url` and further texts, numbers or booleans, each with a description; secret
   * fields are in it too. A webhook's secret is the field `webhookSecret` (optional: without it no webhook is taken).
   */
  readonly configuration: TObject;
  /** Names of the fields that are kept encrypted and never shown. */
  readonly secrets: readonly string[];
  /** How often it may be asked; all that match a path hold. Over that the session waits by itself. */
  readonly pace: readonly Pace[];
  /** Between two pulls, once everything has been fetched. */
  readonly pollEveryMs: number;
  /** Headers that authorise a request. */
  headers(configuration: C): Readonly<Record<string, string>>;
  /**
   * Whether a webhook delivery comes from the source and is no repetition of an old one: the signature compared in constant
   * time, and its timestamp, where the source signs one, at most `REPLAY_MS` from `now`. Never throws.
   */
  verify(delivery: WebhookDelivery): boolean;
  /** What one verified delivery says; its body is parsed JSON and still unchecked. Unknown kinds of message give nothing. */
  rowsOf(body: unknown): WebhookRows;
  /**
   * Everything since the cursor (null: from the very beginning), in pages. Each page's cursor is saved once its rows are in
   * the log, and a pull goes on from the last saved one after a crash: what is then fetched again does no harm. Ends when
   * caught up; the next pull starts with the last cursor. Throws Trouble (the session does so by itself).
   */
  pull(session: Session<C>, cursor: string | null): AsyncIterable<PulledPage>;
  /** One case in full, as a webhook announced it; no rows where the source has no such case any more. */
  fetchCase(session: Session<C>, id: string): Promise<readonly SourceRow[]>;
}

/** How far the timestamp of a webhook may be from now. */
export const REPLAY_MS = 5 * 60_000;

export interface Pace {
  /** Of the path with its query. */
  readonly paths: RegExp;
  readonly requests: number;
  readonly perMs: number;
}

export interface WebhookDelivery {
  /** By lower-case name; of several values the first. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Buffer;
  readonly secret: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** `file` of a row is 'webhook', its `line` 0. */
export interface WebhookRows {
  /** In the log before the delivery is answered. */
  readonly rows: readonly SourceRow[];
  /** Ids of cases to fetch at once, by `fetchCase`; kept until that is done. */
  readonly cases: readonly string[];
}

/** `file` of a row is the path that it came from, its `line` 0 or the position in the page. */
export interface PulledPage {
  readonly rows: readonly SourceRow[];
  /** Where the next page begins; any text, JSON if it takes several positions. */
  readonly cursor: string;
  /** Nothing newer was there when it was asked. */
  readonly caughtUp: boolean;
}

/**
 * One connection's way to its source. The same one serves every pull of a connection for as long as this server has it, so that
 * directories (users, teams) can be remembered by it in a WeakMap.
 */
export interface Session<C extends ConnectionConfiguration = ConnectionConfiguration> {
  /** With its secrets: never to be put into a row, a message or an error. */
  readonly configuration: C;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Aborted when the server ends or the connection is taken away. */
  readonly stop: AbortSignal;
  /** What limits what can be said from the source, and its settings such as business hours. */
  readonly noticed: Noticed;
  /** Rejects when stopped. */
  wait(milliseconds: number): Promise<void>;
  /**
   * Parsed JSON. `path` begins with a slash and goes on the base URL, or is a whole URL of the same host (links to the next
   * page). Waits out 429 (Retry-After or reset headers), 5xx and network errors with growing, jittered pauses, up to a
   * maximum. Throws Trouble: `unauthorised` (401), `forbidden` (403), `not_found` (404, 410), `refused` (other 4xx, with
   * `details.status`), `rate_limited`, `source_failing`, `unreachable`, `bad_answer` (no JSON). Rejects when stopped.
   */
  get(path: string): Promise<unknown>;
  /** The same with a JSON body. Only for what changes nothing at the source (searches). */
  post(path: string, body: unknown): Promise<unknown>;
}
