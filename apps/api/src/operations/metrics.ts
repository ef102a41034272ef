/**
 * What a Prometheus reads. Labels are patterns of routes, fields of the schema, words of ours and numbers of workspaces: as many
 * series as there are of those, whatever customers and questions come.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { Failure } from '../failure.ts';
import { routeOf } from '../log/request-log.ts';
import * as happenings from './happenings.ts';
import type { Measured, MetricsServed } from './open-metrics.ts';
import type { MetricsPlace } from './operation-settings.ts';
import { readGauges } from './read-gauges.ts';
import { rejectionKind } from './rejection-kind.ts';

const PATH = '/metrics';
/** Seconds: a request of the page to a day-long look at a slow answer. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export class Metrics implements MetricsServed {
  readonly #place: MetricsPlace;
  readonly #registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #unhear: readonly (() => void)[];
  #server: Server | null = null;

  constructor(place: MetricsPlace, measured: Measured) {
    this.#place = place;
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'twicetold_http_request_seconds',
      help: 'Duration of HTTP requests by the pattern of their route.',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers,
    });
    this.#unhear = counting(this.#registry);
    readGauges(this.#registry, measured);
  }

  async serve(server: FastifyInstance): Promise<void> {
    server.addHook('onResponse', (request, reply, done) => {
      const labels = { method: request.method, route: routeOf(request), status: String(reply.statusCode) };
      this.#requests.observe(labels, reply.elapsedTime / 1_000);
      done();
    });
    const { port, host } = this.#place;
    if (port !== null) await this.#listen(port, host);
    else
      server.get(PATH, async (_, reply) =>
        reply.type(this.#registry.contentType).send(await this.#registry.metrics()),
      );
  }

  async close(): Promise<void> {
    for (const unhear of this.#unhear) unhear();
    if (this.#server === null) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #listen(port: number, host: string): Promise<void> {
    const server = createServer((request, reply) => {
      if (request.url?.split('?')[0] !== PATH) {
        reply.writeHead(404).end();
        return;
      }
      this.#registry.metrics().then(
        (text) => reply.writeHead(200, { 'content-type': this.#registry.contentType }).end(text),
        () => reply.writeHead(503).end(),
      );
    });
    server.listen(port, host);
    try {
      await once(server, 'listening');
    } catch (error) {
      throw new Failure(
        `TWICETOLD_METRICS_PORT=${port} cannot be used (${(error as NodeJS.ErrnoException).code}).`,
      );
    }
    this.#server = server;
  }
}

/** @returns what ends it */
function counting(registry: Registry): (() => void)[] {
  const registers = [registry];
  const events = new Counter({
    name: 'twicetold_events_total',
    help: 'Events that came in: new ones, ones the log had already, ones of erased customers.',
    labelNames: ['outcome'],
    registers,
  });
  const rejected = new Counter({
    name: 'twicetold_rows_rejected_total',
    help: 'Rows that were turned away, by the kind of reason.',
    labelNames: ['kind'],
    registers,
  });
  const deliveries = new Counter({
    name: 'twicetold_deliveries_total',
    help: 'Attempts to send alerts and mails.',
    labelNames: ['way', 'outcome'],
    registers,
  });
  const customers = new Counter({
    name: 'twicetold_customers_folded_total',
    help: 'Customers whose measures were computed here.',
    labelNames: ['outcome'],
    registers,
  });
  const batches = new Histogram({
    name: 'twicetold_fold_batch_seconds',
    help: 'Duration of computing one batch of customers.',
    buckets: BUCKETS,
    registers,
  });
  const operations = new Histogram({
    name: 'twicetold_graphql_operation_seconds',
    help: 'Duration of GraphQL operations by their kind and their field of the schema.',
    labelNames: ['kind', 'field', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const questions = new Counter({
    name: 'twicetold_questions_total',
    help: 'Questions to the answer engine; given up are those that nobody waited for any more.',
    labelNames: ['outcome'],
    registers,
  });
  return [
    happenings.appended.listen(({ accepted, duplicates, erased }) => {
      events.inc({ outcome: 'accepted' }, accepted);
      events.inc({ outcome: 'duplicate' }, duplicates);
      events.inc({ outcome: 'erased' }, erased);
    }),
    happenings.rejected.listen(({ reason }) => rejected.inc({ kind: rejectionKind(reason) })),
    happenings.delivered.listen((labels) => deliveries.inc(labels)),
    happenings.folded.listen(({ customers: done, failures, seconds }) => {
      customers.inc({ outcome: 'computed' }, done);
      customers.inc({ outcome: 'failed' }, failures);
      batches.observe(seconds);
    }),
    happenings.operated.listen(({ seconds, ...labels }) => operations.observe(labels, seconds)),
    happenings.tookTurn.listen((labels) => questions.inc(labels)),
  ];
}
