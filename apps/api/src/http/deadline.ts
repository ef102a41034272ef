/** No request keeps a connection, or the work done for it, longer than it is worth. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedBody } from './refused-body.ts';

/** From the first byte of a request that changes or asks something to the last one of its answer. */
export const ANSWERED_WITHIN_MS = 60_000;

/** What is sent there may take its time; how long, is said where it is read. */
const STREAMED = /^\/(ingest\/|api\/v1\/workspaces\/:workspace\/uploads)/;

interface Waiting {
  /** Aborts when whoever asked is gone, or the time is over. */
  readonly signal: AbortSignal;
  /** Of `performance.now()`: while work holds up everything else, no timer tells that it is over. */
  readonly until: number;
}
const current = new AsyncLocalStorage<Waiting>();

/** Whoever asked is gone, or is no longer waited for: work that has not begun need not, and what has begun may stop. */
export const isGivenUp = (): (() => boolean) => {
  const waiting = current.getStore();
  return () => waiting !== undefined && (waiting.signal.aborted || performance.now() > waiting.until);
};

/** Aborts when the answer was read to its end, or nobody reads it any more. */
export function untilReaderGoes(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

export function serveDeadlines(nest: NestFastifyApplication, withinMs: number): void {
  const server = nest.getHttpAdapter().getInstance();
  const waiting = new WeakMap<FastifyRequest, Waiting>();
  server.addHook('onRequest', (request, reply, done) => {
    if (isLimited(request))
      waiting.set(request, { signal: limited(reply, withinMs), until: performance.now() + withinMs });
    done();
  });
  // Reading a body goes on where the connection's bytes arrive, which belongs to no request.
  server.addHook('preValidation', (request, _, done) => {
    const asker = waiting.get(request);
    if (asker === undefined) done();
    else current.run(asker, done);
  });
}

function isLimited({ method, routeOptions: { url = '' } }: FastifyRequest): boolean {
  return url === '/graphql' || (!['GET', 'HEAD'].includes(method) && !STREAMED.test(url));
}

function limited(reply: FastifyReply, withinMs: number): AbortSignal {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
    if (!reply.sent) void reply.code(503).headers(LATE_HEADERS).send(LATE);
  }, withinMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    stop.abort();
  });
  return stop.signal;
}

/** What is still on its way is not waited for. */
const LATE_HEADERS = { connection: 'close', 'cache-control': 'no-store' };

/** As GraphQL tells errors, and as the other routes do. */
const SAID = refusedBody(null, 'took_too_long');
const LATE = {
  ...SAID,
  code: 'TIMED_OUT',
  errors: [{ message: SAID.message, extensions: { code: 'TIMED_OUT', refusal: SAID.refusal } }],
};
