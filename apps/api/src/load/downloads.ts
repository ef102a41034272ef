/** What a load left in its folder, as files: rejected rows, to be put right and loaded again, and differences. */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Stores } from '../stores.ts';
import { csvLine } from './csv-line.ts';
import { DIFFERENCES_FILE, loadFolder, REJECTS_FILE } from './load-files.ts';
import type { RejectedRow } from './rejected-rows.ts';

interface Asked {
  readonly workspace: string;
  readonly id: string;
}

const CSV = 'text/csv; charset=utf-8';
const NDJSON = 'application/x-ndjson; charset=utf-8';
/** Our own columns before those of the source, which are left out when the file is loaded again. */
const REJECT_COLUMNS = ['rejected_file', 'rejected_line', 'rejected_field', 'rejected_reason'];
const DIFFERENCE_COLUMNS = ['case', 'figure', 'ours', 'theirs'];

export function serveDownloads(nest: NestFastifyApplication, stores: Stores, dataFolder: string): void {
  const server = nest.getHttpAdapter().getInstance();
  const serve = (
    name: string,
    kept: string,
    type: string,
    made: (file: string) => AsyncIterable<string | Buffer>,
  ) =>
    server.get<{ Params: Asked }>(
      `/api/v1/workspaces/:workspace/loads/:id/${name}`,
      async (request, reply) => {
        const file = await fileOf(stores, dataFolder, request.params, kept);
        if (file === null) return missing(reply, name);
        void reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="load-${request.params.id}-${name}"`)
          .header('cache-control', 'no-store')
          .header('x-content-type-options', 'nosniff');
        return reply.send(Readable.from(made(file), { objectMode: false }));
      },
    );
  serve('rejects.ndjson', REJECTS_FILE, NDJSON, (file) => createReadStream(file));
  serve('rejects.csv', REJECTS_FILE, CSV, rejectsAsCsv);
  serve('differences.csv', DIFFERENCES_FILE, CSV, differencesAsCsv);
}

const missing = (reply: FastifyReply, name: string) =>
  reply.code(404).send({ message: `This load left no ${name} on the server.` });

/** Only below the folder of a load that the workspace has: no part of the path is taken from the address. */
async function fileOf(
  { workspaces, loads }: Stores,
  dataFolder: string,
  { workspace: name, id }: Asked,
  kept: string,
): Promise<string | null> {
  if (!/^\d{1,9}$/.test(id)) return null;
  const workspace = await workspaces.find(name);
  if (workspace === null) return null;
  const load = await loads.find(Number(id)).catch(() => null);
  if (load?.workspaceId !== workspace.id) return null;
  const file = path.join(loadFolder(dataFolder, load.id), kept);
  return existsSync(file) ? file : null;
}

/**
 * The columns of the source, so that the rows can be put right and loaded again; rows of several tables, and rows that are
 * no table's, have theirs side by side. Read twice: which columns there are is known at the end only.
 */
async function* rejectsAsCsv(file: string): AsyncGenerator<string> {
  const columns = new Set<string>();
  for await (const { raw } of recordsIn<RejectedRow>(file))
    for (const column of Object.keys(cellsOf(raw))) columns.add(column);
  yield csvLine([...REJECT_COLUMNS, ...columns]);
  for await (const { file: source, line, field, reason, raw } of recordsIn<RejectedRow>(file)) {
    const cells = cellsOf(raw);
    yield csvLine([source, line, field, reason, ...[...columns].map((column) => cells[column] ?? '')]);
  }
}

/** A row of a table by its columns; whatever else it was in one cell. */
function cellsOf(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Record<string, unknown>;
  return { row: raw };
}

async function* differencesAsCsv(file: string): AsyncGenerator<string> {
  yield csvLine(DIFFERENCE_COLUMNS);
  for await (const difference of recordsIn<Readonly<Record<string, unknown>>>(file))
    yield csvLine(DIFFERENCE_COLUMNS.map((column) => difference[column] ?? ''));
}

/** Complete lines only: a load may still be writing the last one. */
async function* recordsIn<T>(file: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    try {
      yield JSON.parse(line) as T;
    } catch {
      return;
    }
  }
}
