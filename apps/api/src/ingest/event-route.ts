/** `POST /ingest/v1/events`: what happened, as it happens (docs/live.md). */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { TokenTarget } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import type { IngestLimits } from './limits.ts';
import type { LiveDoor } from './live-door.ts';
import { bodyOf, checkHeaders } from './posted-body.ts';
import { postedRows } from './posted-rows.ts';
import type { Turnstile } from './turnstile.ts';

export interface EventRouteOptions {
  readonly stores: Stores;
  readonly door: LiveDoor;
  readonly turnstile: Turnstile;
  readonly limits: IngestLimits;
}

/** What became of a request's lines. */
export interface IngestReply {
  /** Lines that are not empty. */
  readonly lines: number;
  readonly accepted: number;
  readonly duplicates: number;
  /** Of customers who were erased, from before that moment. */
  readonly erased: number;
  readonly rejectedLines: number;
  /** The first thousand of them. */
  readonly rejected: readonly { readonly line: number; readonly field: string; readonly reason: string }[];
}

/** What whoever posts has not sent, nobody knows. */
const postedBy = ({ adapter }: TokenTarget) => ({ name: adapter, lacks: {} });
const TOLD = 1_000;
const NOT_KNOWN = 'A token that may post here is needed: authorization: Bearer …';

export function eventRoute(scope: FastifyInstance, options: EventRouteOptions): void {
  scope.removeAllContentTypeParsers();
  // Read by ourselves, when it is its turn.
  scope.addContentTypeParser('*', (_, payload, done) => done(null, payload));
  scope.post('/ingest/v1/events', (request) => ingest(request, options));
}

async function ingest(request: FastifyRequest, options: EventRouteOptions): Promise<IngestReply> {
  const { door, turnstile, limits } = options;
  const target = await targetOf(request, options);
  const who = `token ${target.id}`;
  await turnstile.enter(who);
  checkHeaders(request.headers, limits);
  return turnstile.inTurn(async () => {
    const body = await bodyOf(request.body as Readable, request.headers, limits);
    const rows = postedRows(body, limits);
    await turnstile.count(who, rows.length);
    const { accepted, duplicates, erased, rejected } = await door.take(
      { workspaceId: target.workspaceId, source: target.source, adapter: postedBy(target) },
      rows,
    );
    return {
      lines: rows.length,
      accepted,
      duplicates,
      erased,
      rejectedLines: rejected.length,
      rejected: rejected.slice(0, TOLD).map(({ line, field, reason }) => ({ line, field, reason })),
    };
  });
}

async function targetOf(
  request: FastifyRequest,
  { stores, turnstile }: EventRouteOptions,
): Promise<TokenTarget> {
  const token = /^bearer +([\w.~+/-]+=*) *$/i.exec(request.headers.authorization ?? '')?.[1];
  const target = token === undefined ? null : await stores.tokens.targetOf(token);
  return target ?? turnstile.refuse(request.ip, NOT_KNOWN);
}
