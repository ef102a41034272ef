/** What is our own fault is told to whoever runs the server, and to nobody else. */
import { isDatabaseAway, isDiskFull } from '@twicetold/store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Say } from '../log/say.ts';
import { refusedBody } from './refused-body.ts';

const AWAY_SECONDS = 5;
const FULL_SECONDS = 60;

/** Where nothing is wrong with what was asked, and the same again will do. */
export function passing(error: unknown): 'database_away' | 'disk_full' | null {
  if (isDiskFull(error)) return 'disk_full';
  return isDatabaseAway(error) ? 'database_away' : null;
}

export function answerPassing(reply: FastifyReply, because: 'database_away' | 'disk_full'): FastifyReply {
  const [status, seconds] = because === 'disk_full' ? [507, FULL_SECONDS] : [503, AWAY_SECONDS];
  return reply.code(status).header('retry-after', seconds).send(refusedBody(null, because));
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
    const because = passing(error);
    if (because !== null) return void answerPassing(reply, because);
    void reply.code(500).send(refusedBody(null, 'fault'));
  };
  server.addHook('onRoute', function (route) {
    if (this === server) route.errorHandler ??= errorHandler;
  });
}
