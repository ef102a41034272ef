/** Parts of the work as spans of a trace. Where nobody collects traces, the library's own nothing takes them. */
import { context, SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import { faultOf } from '../log/fault.ts';

export const tracer = trace.getTracer('twicetold');

/** @param values names and numbers of ours: nothing of customers */
export async function inSpan<Result>(
  name: string,
  values: Attributes,
  work: (span: Span) => Promise<Result>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<Result> {
  const span = tracer.startSpan(name, { kind, attributes: values });
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(span));
  } catch (error) {
    failed(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** Without the message, which may quote what was sent or stored. */
export function failed(span: Span, error: unknown): void {
  const { name, code } = faultOf(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code === null ? name : `${name} ${code}` });
}
