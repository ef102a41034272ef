/** Every request as a span, by the pattern of its route; what called us may have begun the trace. */
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeOf } from '../log/request-log.ts';
import { tracer } from './spans.ts';

export function traceRequests(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, { readonly span: Span; readonly inside: Context }>();
  server.addHook('onRequest', (request, _, done) => {
    const outside = propagation.extract(context.active(), request.headers);
    const route = routeOf(request);
    const attributes = { 'http.request.method': request.method, 'http.route': route };
    const span = tracer.startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      outside,
    );
    const inside = trace.setSpan(outside, span);
    spans.set(request, { span, inside });
    context.with(inside, done);
  });
  // Reading a body goes on where the connection's bytes arrive, which belongs to no request.
  server.addHook('preValidation', (request, _, done) =>
    context.with(spans.get(request)?.inside ?? context.active(), done),
  );
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)?.span;
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}
