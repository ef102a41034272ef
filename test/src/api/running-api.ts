/** The real server on a database of the test's own, asked over HTTP as any client would. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  ADAPTERS,
  load,
  Reading,
  RejectedRows,
  startApplication,
  Stores,
  type Application,
  type ApplicationOptions,
  type LoadReport,
} from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { cloneDatabase } from '../database/clone-database.ts';

export interface MetricTotal {
  readonly value: number | null;
  readonly n: number;
  readonly unknownBecause: string | null;
}
export interface AskedAnswer {
  readonly asOf: string;
  readonly overall: readonly { readonly total: MetricTotal }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly metric: string | null;
    readonly sentence: string;
  }[];
  readonly groups: readonly {
    readonly key: readonly (string | null)[];
    readonly cells: readonly { readonly total: MetricTotal }[];
  }[];
}
export interface Reply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** What a test wants otherwise than it is outside. */
export type ServedWith = Partial<
  Pick<
    ApplicationOptions,
    | 'alertPauses'
    | 'answeredWithinMs'
    | 'company'
    | 'connectors'
    | 'development'
    | 'freeQueries'
    | 'limits'
    | 'local'
    | 'mail'
    | 'mailPauses'
    | 'operations'
    | 'port'
    | 'privateHosts'
    | 'say'
    | 'sweepPauses'
    | 'uploadLimit'
  >
>;

export class RunningApi {
  readonly #url: string;
  readonly #drop: () => Promise<void>;
  readonly #dataFolder: string;
  readonly #served: ServedWith;
  #stores: Stores;
  #application: Application;

  private constructor(
    url: string,
    drop: () => Promise<void>,
    dataFolder: string,
    served: ServedWith,
    stores: Stores,
    application: Application,
  ) {
    this.#url = url;
    this.#drop = drop;
    this.#dataFolder = dataFolder;
    this.#served = served;
    this.#stores = stores;
    this.#application = application;
  }

  static async start(served: ServedWith = {}): Promise<RunningApi> {
    const database = await cloneDatabase();
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'twicetold-api-'));
    const stores = await Stores.open(database.url);
    const drop = async () => {
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    };
    const application = await serve(stores, dataFolder, served);
    return new RunningApi(database.url, drop, dataFolder, served, stores, application);
  }

  /** Of the database. */
  get url(): string {
    return this.#url;
  }

  get dataFolder(): string {
    return this.#dataFolder;
  }

  get stores(): Stores {
    return this.#stores;
  }

  get address(): string {
    return this.#application.address;
  }

  /** As after `npm start` the next morning. */
  async restart(): Promise<void> {
    await this.#application.close();
    await this.#stores.close();
    this.#stores = await Stores.open(this.#url);
    this.#application = await serve(this.#stores, this.#dataFolder, this.#served);
  }

  async close(): Promise<void> {
    await this.#application.close();
    await this.#stores.close();
    await this.#drop();
  }

  /** The way of `npm run import --source canonical`, with the file in memory. */
  async load(
    workspaceName: string,
    events: readonly CanonicalEvent[],
    until: string | null = null,
  ): Promise<LoadReport> {
    const text = events.map((event) => JSON.stringify(event)).join('\n');
    const input = {
      name: 'log',
      size: null,
      open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
    };
    return this.loadFrom('canonical', [input], workspaceName, until);
  }

  async loadFrom(
    source: string,
    inputs: Parameters<ReturnType<typeof adapterNamed>['read']>[0],
    workspaceName: string,
    until: string | null = null,
  ): Promise<LoadReport> {
    const { workspaces } = this.#stores;
    const workspace =
      (await workspaces.find(workspaceName)) ??
      (await workspaces.create({ name: workspaceName, zone: 'UTC' }));
    const adapter = adapterNamed(source);
    const reading = new Reading();
    const instant = until === null ? null : Date.parse(until);
    return load(this.#stores, {
      workspace,
      adapter,
      rows: adapter.read(inputs, { until: instant, reading }),
      until: instant,
      rejected: new RejectedRows('/dev/null'),
      reading,
      stop: new AbortController().signal,
      onRead: () => undefined,
    });
  }

  async query(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
    const reply = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await reply.json()) as Reply;
  }

  /** What the query yields; fails with what went wrong. */
  async data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.query(query, variables);
    if (errors !== undefined || !data) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  async ask(workspace: string, question: Record<string, unknown>): Promise<AskedAnswer> {
    const { ask } = await this.data<{ ask: AskedAnswer }>(ASK, { workspace, question });
    return ask;
  }
}

const ASK = `
  query ($workspace: String!, $question: QuestionInput!) {
    ask(workspace: $workspace, question: $question) {
      asOf
      warnings { code metric sentence }
      overall { total { value n low high maturity coverage unknownBecause excluded { reason count } } }
      groups { key cells { total { value n low high maturity coverage unknownBecause excluded { reason count } } } }
    }
  }`;

function serve(stores: Stores, dataFolder: string, served: ServedWith): Promise<Application> {
  return startApplication(stores, {
    host: '127.0.0.1',
    local: true,
    port: 0,
    development: true,
    dataFolder,
    key: null,
    privateHosts: false,
    say: (line, about) => {
      if (about?.level !== 'debug') console.error(line, about ?? '');
    },
    ...served,
  });
}

function adapterNamed(name: string) {
  const adapter = ADAPTERS.get(name);
  if (adapter === undefined) throw new Error(`no source ${name}`);
  return adapter;
}
