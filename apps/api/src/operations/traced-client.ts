/** A connection whose statements become spans, by the names they have in the store: neither their text nor their values. */
import { SpanKind, trace, type Span } from '@opentelemetry/api';
import { statements, WalledClient } from '@twicetold/store';
import { failed, tracer } from './spans.ts';

const names = new Map(Object.entries(statements).map(([name, text]) => [text, name]));

type Query = (...given: unknown[]) => unknown;

export class TracedClient extends WalledClient {
  constructor(...given: ConstructorParameters<typeof WalledClient>) {
    super(...given);
    const query = this.query.bind(this) as Query;
    // As a property: pg declares it as a dozen overloads, of which each would have to be written again.
    this.query = ((...values: unknown[]) => traced(query, values)) as typeof this.query;
  }
}

/** Only as part of something larger: what the server does by itself every second is no trace of its own. */
function traced(query: Query, given: unknown[]): unknown {
  if (trace.getActiveSpan() === undefined) return query(...given);
  const span = tracer.startSpan(`database ${nameOf(given[0])}`, {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'postgresql' },
  });
  const last = given.at(-1);
  if (typeof last === 'function')
    return query(...given.slice(0, -1), (...told: unknown[]) => {
      ended(span, told[0]);
      (last as Query)(...told);
    });
  const answer = query(...given);
  if (answer instanceof Promise)
    answer.then(
      () => ended(span, null),
      (error: unknown) => ended(span, error),
    );
  else span.end();
  return answer;
}

function ended(span: Span, error: unknown): void {
  if (error instanceof Error) failed(span, error);
  span.end();
}

/** What the mapper of tables has written itself is known by its verb. */
function nameOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | null)?.text;
  if (typeof text !== 'string') return 'copy';
  return names.get(text) ?? /^\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? 'other';
}
