/** `GET /api/v1/workspaces/:workspace/changes`: tells a page that there is something new, as server-sent events, so that it need not keep asking. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Workspace } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import type { Gate } from '../access/gate.ts';
import { refusedBody } from '../http/refused-body.ts';
import type { LiveWorkspaces } from './live-workspaces.ts';

/** No more than one message of a kind in this time. */
const EVERY_MS = 1_000;
/** So that nothing on the way takes the silence for the end. */
const HEARTBEAT_MS = 15_000;
type Params = { Params: { workspace: string } };

export class Changes {
  readonly #stores: Stores;
  readonly #live: LiveWorkspaces;
  readonly #streams = new Set<ChangeStream>();
  readonly #timer: NodeJS.Timeout;

  constructor(stores: Stores, live: LiveWorkspaces, gate: Gate) {
    this.#stores = stores;
    this.#live = live;
    this.#timer = setInterval(() => void this.#tell(), EVERY_MS);
    gate.onForget(() => void this.#endWhereGone(gate));
    live.onVersion((workspaceId, version) => {
      for (const stream of this.#streamsOf(workspaceId)) stream.tellVersion(version);
    });
  }

  serve(nest: NestFastifyApplication): void {
    const server = nest.getHttpAdapter().getInstance();
    server.get<Params>('/api/v1/workspaces/:workspace/changes', (request, reply) =>
      this.#open(request, reply),
    );
  }

  /** Ends every stream: a server waits for its requests when it closes. */
  close(): void {
    clearInterval(this.#timer);
    for (const stream of this.#streams) stream.end();
  }

  async #open(request: FastifyRequest<Params>, reply: FastifyReply): Promise<FastifyReply> {
    const workspace = await this.#stores.workspaces.find(request.params.workspace);
    if (workspace === null)
      return reply.code(404).send(refusedBody(null, 'no_workspace', { value: request.params.workspace }));
    const moved = await this.#stores.loads.moved(workspace.id);
    reply.hijack();
    const stream = new ChangeStream(workspace, moved, request, reply);
    this.#streams.add(stream);
    reply.raw.once('close', () => {
      stream.end();
      this.#streams.delete(stream);
    });
    return reply;
  }

  /** Somebody was signed out or removed: nothing more is told to them. */
  async #endWhereGone(gate: Gate): Promise<void> {
    for (const stream of this.#streams)
      if (!(await gate.stillBelongs(stream.request, stream.workspaceId).catch(() => true))) stream.end();
  }

  /** Loads also move in other processes, which say nothing: they are looked at, once for all who want to know. */
  async #tell(): Promise<void> {
    for (const workspaceId of new Set([...this.#streams].map((stream) => stream.workspaceId))) {
      const moved = await this.#stores.loads.moved(workspaceId).catch(() => null);
      const version = this.#live.versionOf(workspaceId);
      const settings = this.#live.settingsVersionOf(workspaceId);
      for (const stream of this.#streamsOf(workspaceId)) {
        stream.tellVersion(version);
        if (settings !== null) stream.tellSettings(settings);
        if (moved !== null) stream.tellLoads(moved);
      }
    }
  }

  #streamsOf(workspaceId: number): ChangeStream[] {
    return [...this.#streams].filter((stream) => stream.workspaceId === workspaceId);
  }
}

const LARGEST_BACKLOG = 100_000;

class ChangeStream {
  readonly workspaceId: number;
  readonly #reply: FastifyReply;
  readonly #heartbeat: NodeJS.Timeout;
  #version: number;
  #settings: number;
  #toldAt = -Infinity;
  #moved: string;

  constructor(
    { id, measureVersion, settingsVersion }: Workspace,
    moved: string,
    readonly request: FastifyRequest,
    reply: FastifyReply,
  ) {
    this.workspaceId = id;
    this.#version = measureVersion;
    this.#settings = settingsVersion;
    this.#moved = moved;
    this.#reply = reply;
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // Kept open for another request, the connection would hold up a server that closes.
      connection: 'close',
    });
    // A page that comes back after a break sees from it whether it missed anything.
    this.#send('measures', { version: measureVersion });
    this.#send('settings', { version: settingsVersion });
    this.#heartbeat = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT_MS);
  }

  /** What comes too soon after the last message is told by the next look. */
  tellVersion(version: number): void {
    if (version <= this.#version || performance.now() - this.#toldAt < EVERY_MS) return;
    this.#version = version;
    this.#toldAt = performance.now();
    this.#send('measures', { version });
  }

  tellSettings(version: number): void {
    if (version <= this.#settings) return;
    this.#settings = version;
    this.#send('settings', { version });
  }

  tellLoads(moved: string): void {
    if (this.#moved !== moved) this.#send('loads', {});
    this.#moved = moved;
  }

  end(): void {
    clearInterval(this.#heartbeat);
    this.#reply.raw.end();
  }

  #send(event: string, message: object): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(message)}\n\n`);
  }

  #write(text: string): void {
    const { raw } = this.#reply;
    if (raw.writableEnded || raw.destroyed) return;
    // Whoever does not read gets a new stream when they do.
    if (raw.writableLength > LARGEST_BACKLOG) raw.destroy();
    else raw.write(text);
  }
}
