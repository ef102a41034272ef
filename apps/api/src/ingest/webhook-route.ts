/** `POST /ingest/v1/webhooks/:connection`: what a helpdesk tells by itself. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Connection } from '@twicetold/store';
import type { Connector } from '../connect/connector.ts';
import type { Pulling } from '../connect/pulling.ts';
import type { Sessions } from '../connect/sessions.ts';
import type { Stores } from '../stores.ts';
import type { IngestLimits } from './limits.ts';
import type { LiveDoor } from './live-door.ts';
import { Problem } from './problem.ts';
import type { Turnstile } from './turnstile.ts';

export interface WebhookRouteOptions {
  readonly stores: Stores;
  readonly door: LiveDoor;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly sessions: Pick<Sessions, 'configurationOf'>;
  readonly pulling: Pick<Pulling, 'wake'>;
  readonly turnstile: Turnstile;
  readonly limits: IngestLimits;
}

/** The same for whatever is wrong: which connections there are is nobody's business. */
const REFUSED = 'Not accepted.';
type Params = { Params: { connection: string } };

export function webhookRoute(scope: FastifyInstance, options: WebhookRouteOptions): void {
  scope.removeAllContentTypeParsers();
  // Signatures are made over the bytes as they were sent.
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: options.limits.webhook }, (_, body, done) =>
    done(null, body),
  );
  // Some helpdesks look whether there is anybody before they send; whether the connection exists is not told.
  scope.head<Params>('/ingest/v1/webhooks/:connection', (_, reply) => reply.send());
  scope.post<Params>('/ingest/v1/webhooks/:connection', (request) => receive(request, options));
}

async function receive(request: FastifyRequest<Params>, options: WebhookRouteOptions): Promise<object> {
  const { stores, door, pulling, turnstile } = options;
  const { connection, connector, rawBody } = await verified(request, options);
  if (connection.state === 'stopped' && connection.trouble === null)
    throw new Problem(410, 'This connection was stopped.');
  await turnstile.enter(`connection ${connection.id}`);
  return turnstile.inTurn(async () => {
    const { rows, cases } = connector.rowsOf(jsonIn(rawBody));
    const { workspaceId, source } = connection;
    if (rows.length > 0) await door.take({ workspaceId, source, adapter: connector.adapter }, rows);
    if (cases.length > 0) {
      await stores.connections.announce(connection.id, cases);
      pulling.wake();
    }
    await stores.connections.received(connection.id);
    return { received: true };
  });
}

async function verified(
  request: FastifyRequest<Params>,
  { stores, connectors, sessions, turnstile }: WebhookRouteOptions,
): Promise<{ connection: Connection; connector: Connector; rawBody: Buffer }> {
  const connection = await stores.connections.withId(request.params.connection);
  const connector = connectors.get(connection?.connector ?? '');
  const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (connection === null || connector === undefined) return turnstile.refuse(request.ip, REFUSED);
  const secret = secretOf(connection, sessions);
  const delivery = { headers: headersOf(request), rawBody, secret: secret ?? '', now: Date.now() };
  if (secret === null || !connector.verify(delivery)) return turnstile.refuse(request.ip, REFUSED);
  return { connection, connector, rawBody };
}

/** null: it takes no webhooks, or its secrets cannot be read. */
function secretOf(connection: Connection, sessions: Pick<Sessions, 'configurationOf'>): string | null {
  try {
    const { webhookSecret } = sessions.configurationOf(connection) as { webhookSecret?: unknown };
    return typeof webhookSecret === 'string' && webhookSecret !== '' ? webhookSecret : null;
  } catch {
    return null;
  }
}

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']),
  );
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Problem(400, 'The body is no JSON.');
  }
}
