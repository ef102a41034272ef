/** Everything by which events come in one by one: what is posted, webhooks, and connections that are pulled. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Connections } from '../connect/connections.ts';
import type { Connector } from '../connect/connector.ts';
import { Pulling } from '../connect/pulling.ts';
import type { ReachRules } from '../connect/reachable.ts';
import { SecretBox } from '../connect/secret-box.ts';
import { secretsKey } from '../connect/secrets-key.ts';
import { Sessions } from '../connect/sessions.ts';
import { guardedTransport, type GuardedTransport } from '../connect/transport.ts';
import { answerPassing, passing } from '../http/hidden-faults.ts';
import type { Stores } from '../stores.ts';
import { eventRoute } from './event-route.ts';
import type { IngestLimits } from './limits.ts';
import { LiveDoor } from './live-door.ts';
import { LiveReviews } from './live-reviews.ts';
import { Problem } from './problem.ts';
import { Turnstile } from './turnstile.ts';
import { webhookRoute } from './webhook-route.ts';
import type { Say } from '../log/say.ts';

export interface LiveSourcesOptions {
  readonly dataFolder: string;
  /** Base64, in place of the key in the data folder. */
  readonly key: string | null;
  readonly reach: ReachRules;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly limits: IngestLimits;
  /** Connections are fetched from here, and not only by other processes. */
  readonly pulls: boolean;
  readonly say: Say;
}

export class LiveSources {
  readonly connections: Connections;
  readonly #stores: Stores;
  readonly #options: LiveSourcesOptions;
  readonly #door: LiveDoor;
  readonly #reviews: LiveReviews;
  readonly #sessions: Sessions;
  readonly #transport: GuardedTransport;
  readonly #pulling: Pulling;

  private constructor(stores: Stores, box: SecretBox, options: LiveSourcesOptions) {
    const { connectors, reach, pulls, say } = options;
    this.#stores = stores;
    this.#options = options;
    this.#reviews = new LiveReviews(stores, { afterMs: options.limits.reviewAfterMs, say });
    this.#door = new LiveDoor(stores, options.dataFolder, options.say, this.#reviews);
    this.#transport = guardedTransport(reach);
    this.#sessions = new Sessions(box, this.#transport.ask);
    this.connections = new Connections(stores, box, connectors, reach);
    const [door, sessions] = [this.#door, this.#sessions];
    this.#pulling = new Pulling({ stores, door, connectors, sessions, runs: pulls, say });
  }

  /** Begins to pull, where it is to. */
  static async open(stores: Stores, options: LiveSourcesOptions): Promise<LiveSources> {
    const box = new SecretBox(await secretsKey(options.key, options.dataFolder));
    return new LiveSources(stores, box, options);
  }

  /** Something is to be fetched now. */
  wake(): void {
    this.#pulling.wake();
  }

  async serve(nest: NestFastifyApplication): Promise<void> {
    const server = nest.getHttpAdapter().getInstance();
    const { connectors, limits } = this.#options;
    const turnstile = new Turnstile(limits);
    const shared = { stores: this.#stores, door: this.#door, turnstile, limits };
    const { say } = this.#options;
    await server.register((scope, _, done) => {
      answerProblems(scope, say);
      eventRoute(scope, shared);
      done();
    });
    await server.register((scope, _, done) => {
      answerProblems(scope, say);
      webhookRoute(scope, { ...shared, connectors, sessions: this.#sessions, pulling: this.#pulling });
      done();
    });
  }

  async close(): Promise<void> {
    await this.#pulling.close();
    await this.#reviews.close();
    await this.#transport.close();
  }
}

function answerProblems(scope: FastifyInstance, say: Say): void {
  scope.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    if (error instanceof Problem) {
      if (error.retryAfter !== null) void reply.header('retry-after', error.retryAfter);
      if (error.status === 401) void reply.header('www-authenticate', 'Bearer');
      // What is still on its way is not waited for.
      if ([408, 413].includes(error.status)) void reply.header('connection', 'close');
      return reply.code(error.status).send({ message: error.message });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ message: error.message });
    say('What was sent could not be taken in', { error });
    const because = passing(error);
    if (because !== null) return answerPassing(reply, because);
    return reply.code(500).send({ message: 'Something went wrong here; send it again.' });
  });
}
