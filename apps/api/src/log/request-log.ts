/** A line for every request: by the pattern of its route, never by its path or query, which hold names and ids. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { forRequest } from './current-request.ts';
import type { Say } from './say.ts';

/** Ours always: what a client sends as its id may be anything, also somebody's name. */
export const newRequestId = (): string => randomUUID();

export function logRequests(server: FastifyInstance, say: Say): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    forRequest(request.id, done);
  });
  // Reading a body goes on where the connection's bytes arrive, which belongs to no request.
  server.addHook('preValidation', (request, _, done) => forRequest(request.id, done));
  server.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    say('Request', {
      level: status >= 500 ? 'warn' : 'debug',
      values: {
        method: request.method,
        route: routeOf(request),
        status,
        milliseconds: Math.round(elapsedTime),
      },
    });
    done();
  });
}

/** `/api/v1/workspaces/:workspace/changes`; `none` for what is served by no route. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';
