/** Files of a browser, on their way into a workspace (docs/loading.md). */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IANAZone } from 'luxon';
import type { Workspace } from '@twicetold/store';
import { chosenSource } from '../load/chosen-source.ts';
import { mappingFrom } from '../load/mapping/read-mapping.ts';
import { Reading } from '../load/reading.ts';
import { recognise } from '../load/recognise.ts';
import { answerPassing, passing } from '../http/hidden-faults.ts';
import type { Stores } from '../stores.ts';
import { checkOwnPage } from './own-page.ts';
import { previewOf, type Preview } from './preview.ts';
import { refusedBody } from '../http/refused-body.ts';
import { RequestProblem } from './request-problem.ts';
import type { Spool, Upload, UploadedFile } from './spool.ts';
import { asProblem, type UploadLoads } from './upload-loads.ts';
import { loadOrderIn, previewOrderIn } from './upload-orders.ts';
import type { Say } from '../log/say.ts';

export interface UploadRoutesOptions {
  readonly stores: Stores;
  readonly spool: Spool;
  readonly loads: UploadLoads;
  /** Bytes of all files of one upload. */
  readonly limit: number;
  readonly say: Say;
}

export interface UploadReply {
  readonly upload: string;
  readonly files: readonly UploadedFile[];
  readonly recognised: {
    /** null: nobody knows any of the files. */
    readonly source: string | null;
    readonly files: readonly string[];
    readonly unrecognised: readonly string[];
    /** Sentences about files that cannot be read. */
    readonly problems: readonly string[];
  };
}

interface Params {
  readonly workspace: string;
  readonly id: string;
}
type Request = FastifyRequest<{ Params: Params }>;

/** What stands around the files in a request. */
const AROUND_FILES = 1024 ** 2;
const MOST_FILES = 1000;
const BASE = '/api/v1/workspaces/:workspace/uploads';

export async function uploadRoutes(scope: FastifyInstance, options: UploadRoutesOptions): Promise<void> {
  const { limit, spool, loads, stores } = options;
  const routes = new UploadRoutes(options);
  await scope.register(multipart, {
    limits: { fileSize: Infinity, files: MOST_FILES },
    throwFileSizeLimit: false,
  });
  scope.addHook('onRequest', (request, _, done) => {
    checkOwnPage(request);
    done();
  });
  scope.setErrorHandler((error, _, reply) => answerProblem(error, reply, options.say));
  const bodyLimit = limit + AROUND_FILES;
  scope.post<{ Params: Params }>(BASE, { bodyLimit }, (request) => routes.upload(request));
  scope.delete<{ Params: Params }>(`${BASE}/:id`, async (request, reply) => {
    const upload = await uploadOf(stores, spool, request.params);
    if (loads.isLoading(upload.id)) throw new RequestProblem(409, 'upload_loading');
    await spool.remove(upload.id);
    return reply.code(204).send();
  });
  scope.post<{ Params: Params }>(`${BASE}/:id/preview`, (request) => routes.preview(request));
  scope.post<{ Params: Params }>(`${BASE}/:id/load`, async (request, reply) =>
    reply.code(202).send(await routes.load(request)),
  );
}

class UploadRoutes {
  constructor(private readonly options: UploadRoutesOptions) {}

  async upload(request: Request): Promise<UploadReply> {
    const { stores, spool, loads, limit } = this.options;
    const workspace = await writable(stores, request.params.workspace);
    if (!request.isMultipart()) throw new RequestProblem(415, 'multipart');
    if (Number(request.headers['content-length'] ?? 0) > limit + AROUND_FILES)
      throw RequestProblem.tooLarge(limit);
    const upload = await spool.keep(workspace.name, request.files(), limit);
    try {
      const inputs = await loads.inputsOf(upload);
      const { adapter, inputs: known, others } = await recognise(inputs, new Reading());
      return {
        upload: upload.id,
        files: upload.files,
        recognised: {
          source: adapter?.name ?? null,
          files: known.map(({ name }) => name),
          unrecognised: others.map(({ name }) => name),
          problems: others.flatMap(({ because }) => because ?? []),
        },
      };
    } catch (error) {
      await spool.remove(upload.id);
      throw asProblem(error);
    }
  }

  async preview(request: Request): Promise<Preview> {
    const { stores, spool, loads } = this.options;
    const upload = await uploadOf(stores, spool, request.params);
    const { source, mapping, saved, zone } = previewOrderIn(request.body);
    if (zone !== null && !IANAZone.isValidZone(zone)) throw new RequestProblem(422, 'not_a_zone', 'zone');
    return answered(async () => {
      const { adapter, inputs } = await chosenSource(
        source,
        await loads.inputsOf(upload),
        new Reading(),
        'those it knows',
      );
      const given = mapping === null ? null : mappingFrom(mapping);
      const { id } = await writable(stores, upload.workspace);
      const kept = saved ? await stores.mappings.list(id) : [];
      return previewOf(adapter, inputs, { mapping: given, saved: kept, zone });
    });
  }

  async load(request: Request): Promise<{ readonly load: number }> {
    const { stores, spool, loads } = this.options;
    const upload = await uploadOf(stores, spool, request.params);
    const workspace = await writable(stores, request.params.workspace);
    const order = loadOrderIn(request.body);
    return answered(async () => {
      if (order.mapping !== null) mappingFrom(order.mapping);
      return { load: await loads.start(workspace, upload, { ...order, begun: 1 }) };
    });
  }
}

async function answered<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw asProblem(error);
  }
}

async function writable(stores: Stores, name: string): Promise<Workspace> {
  const workspace = await stores.workspaces.find(name);
  if (workspace === null) throw new RequestProblem(404, 'no_workspace', null, { value: name });
  if (workspace.simulated) throw new RequestProblem(409, 'simulated_workspace', null, { value: name });
  return workspace;
}

async function uploadOf(stores: Stores, spool: Spool, { workspace, id }: Params): Promise<Upload> {
  await writable(stores, workspace);
  const upload = await spool.find(workspace, id);
  if (upload === null) throw new RequestProblem(404, 'no_upload');
  return upload;
}

/** As the parser of forms says that there is none, or only the beginning of one; it has no codes. */
const NO_FORM = /^(?:Multipart: |Malformed |Unexpected end of |\w+ terminated early|The needle )/;

function answerProblem(error: unknown, reply: FastifyReply, say: Say): FastifyReply {
  const { statusCode = 500, message } = error as { statusCode?: number; message: string };
  // What is left of a body that is refused is not waited for.
  if (statusCode === 413) void reply.header('connection', 'close');
  // Whoever sent it has broken off: nobody waits for an answer.
  if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return reply.code(400).send();
  if (error instanceof RequestProblem) return reply.code(statusCode).send(error.body);
  if (NO_FORM.test(message)) return reply.code(400).send(new RequestProblem(400, 'multipart').body);
  if (statusCode < 500) return reply.code(statusCode).send({ message });
  say('A request failed', { error });
  const because = passing(error);
  if (because !== null) return answerPassing(reply.header('connection', 'close'), because);
  return reply.code(500).send(refusedBody(null, 'fault'));
}
