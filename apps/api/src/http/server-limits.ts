/** What a connection may take before anybody knows who is at its other end. */
import type { FastifyError, FastifyReply } from 'fastify';
import { refusedBody } from './refused-body.ts';

const MEGABYTE = 1024 ** 2;

/** Before any route is found: no hook has seen the request, and none of what browsers are told stands with the answer. */
function noRequest(error: FastifyError, _: unknown, reply: FastifyReply): void {
  const { message, refusal } = refusedBody(null, 'nothing_here');
  void reply
    .code(error.statusCode ?? 400)
    .headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send({ message, refusal });
}

export const SERVER_LIMITS = {
  frameworkErrors: noRequest,
  /**
   * Of a body in JSON: the largest are files of settings and mappings. Routes that take in files and events count for
   * themselves, as far as their own settings go.
   */
  bodyLimit: MEGABYTE,
  /** On which nothing moves at all; streams of changes say every fifteen seconds that they are there. */
  connectionTimeout: 120_000,
  /** A whole request, body and all: the longest is an upload of gigabytes over a slow line. */
  requestTimeout: 6 * 3_600_000,
  http: {
    headersTimeout: 15_000,
    maxHeaderSize: 16 * 1024,
    /** How often the two are looked after: a connection ends at most so much late. */
    connectionsCheckingInterval: 5_000,
  },
};
