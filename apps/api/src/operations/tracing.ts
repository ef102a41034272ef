/** Spans on their way to whoever collects them, by OTLP over HTTP. */
import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Tracing } from './open-tracing.ts';
import type { Role } from './operation-settings.ts';
import { TracedClient } from './traced-client.ts';

/** Where a collector takes traces below the address that it is known by. */
const PATH = '/v1/traces';

export function startTracing(collector: string, role: Role): Tracing {
  const url = `${collector.replace(/\/+$/, '')}${PATH}`;
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'twicetold', 'twicetold.role': role }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return {
    client: TracedClient,
    // A collector that is away is no reason not to end.
    close: () => provider.shutdown().catch(() => undefined),
  };
}
