/** What browsers are told with every answer: what the page may load, where it may be shown, and what it tells others. */
import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Styles may stand in the page: Mantine writes the variables of its theme and the styles of single boxes into `style` elements.
 * Pictures may be `data:`: a chart is saved as a picture by way of one. Everything else comes from this server alone.
 */
const CONTENT = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'worker-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/** Of the page for queries: its style sheet holds the fonts. */
export const QUERY_PAGE = {
  contentSecurityPolicy: { useDefaults: false, directives: { ...CONTENT, 'font-src': ["'self'", 'data:'] } },
};

/** What the page never asks a browser for. */
const NEVER_USED = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';
const YEAR_SECONDS = 31_536_000;

/** @param https the page is reached by https: browsers shall try nothing else for a year */
export async function serveHeaders(nest: NestFastifyApplication, https: boolean): Promise<void> {
  const server = nest.getHttpAdapter().getInstance();
  const headers: FastifyHelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
  };
  await server.register(fastifyHelmet, headers);
  server.addHook('onRequest', (_, reply, done) => {
    // Also with answers that are written past the framework, as a stream of changes is.
    reply.raw.setHeader('permissions-policy', NEVER_USED);
    done();
  });
}
