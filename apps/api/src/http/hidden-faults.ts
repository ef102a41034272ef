/** What is our own fault is told to whoever runs the server, and to nobody else. */
import { isDatabaseAway } from '@twicetold/store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Say } from '../log/say.ts';
import { refusedBody } from './refused-body.ts';

const AGAIN_AFTER_SECONDS = 5;

/** Nothing is wrong with what was asked: the same again will do. */
export function away(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('retry-after', AGAIN_AFTER_SECONDS).send(refusedBody(null, 'database_away'));
}

/**
 * For every route that does not stand in a scope with a way of its own to tell what went wrong. Route by route: the handler of
 * the whole server is the framework's, and set after ours.
 */
export function hideFaults(nest: NestFastifyApplication, say: Say): void {
  const server = nest.getHttpAdapter().getInstance();
  const errorHandler = (error: FastifyError, _: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) return void reply.code(status).send({ message: error.message });
    say('A request failed', { error });
    if (isDatabaseAway(error)) return void away(reply);
    void reply.code(500).send(refusedBody(null, 'fault'));
  };
  server.addHook('onRoute', function (route) {
    if (this === server) route.errorHandler ??= errorHandler;
  });
}
