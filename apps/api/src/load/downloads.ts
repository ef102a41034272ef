/** What was left aside, as files: rejected rows of a load, to be put right and loaded again, differences, and cases that cannot be computed. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Load } from '@twicetold/store';
import { refusedBody } from '../http/refused-body.ts';
import type { Stores } from '../stores.ts';
import { csvLine } from './csv-line.ts';
import { valuesIn, type KeptFile, type KeptFiles } from './kept-files.ts';
import type { RejectedRow } from './rejected-rows.ts';

interface Asked {
  readonly workspace: string;
  readonly id: string;
}

const CSV = 'text/csv; charset=utf-8';
const NDJSON = 'application/x-ndjson; charset=utf-8';
/** Our own columns before those of the source, which are left out when the file is loaded again. */
const REJECT_COLUMNS = ['rejected_file', 'rejected_line', 'rejected_field', 'rejected_reason'];
const SET_ASIDE_COLUMNS = ['case', 'reason', 'since'];
const DIFFERENCE_COLUMNS = ['case', 'figure', 'ours', 'theirs'];

export function serveDownloads(nest: NestFastifyApplication, stores: Stores, files: KeptFiles): void {
  const server = nest.getHttpAdapter().getInstance();
  const serve = (
    name: string,
    type: string,
    find: (load: Load) => Promise<KeptFile>,
    made: (file: string) => AsyncIterable<string>,
  ) =>
    server.get<{ Params: Asked }>(
      `/api/v1/workspaces/:workspace/loads/:id/${name}`,
      async (request, reply) => {
        const load = await loadAsked(stores, request.params);
        const found: KeptFile = load === null ? { kind: 'none' } : await find(load);
        if (found.kind !== 'here') return missing(reply, name, found);
        void reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="load-${request.params.id}-${name}"`)
          .header('cache-control', 'no-store')
          .header('x-content-type-options', 'nosniff');
        return reply.send(Readable.from(made(found.file), { objectMode: false }));
      },
    );
  server.get<{ Params: Pick<Asked, 'workspace'> }>(
    '/api/v1/workspaces/:workspace/set-aside.csv',
    async (request, reply) => {
      const workspace = await stores.workspaces.find(request.params.workspace);
      if (workspace === null)
        return reply.code(404).send(refusedBody(null, 'no_workspace', { value: request.params.workspace }));
      const cases = await stores.refold.setAside(workspace.id);
      void reply
        .header('content-type', CSV)
        .header('content-disposition', 'attachment; filename="set-aside.csv"')
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff');
      return [
        csvLine(SET_ASIDE_COLUMNS),
        ...cases.map((one) => csvLine([one.case, one.reason, one.since.toISOString()])),
      ].join('');
    },
  );
  const rejects = (load: Load) => files.rejects(load);
  serve('rejects.ndjson', NDJSON, rejects, rejectsAsLines);
  serve('rejects.csv', CSV, rejects, rejectsAsCsv);
  serve('differences.csv', CSV, (load) => files.differences(load), differencesAsCsv);
}

const missing = (reply: FastifyReply, name: string, found: KeptFile) =>
  found.kind === 'elsewhere'
    ? reply.code(410).send({ message: found.sentence })
    : reply.code(404).send({ message: `This load left no ${name}.` });

/** null: the workspace has none of that number. */
async function loadAsked(
  { workspaces, loads }: Stores,
  { workspace: name, id }: Asked,
): Promise<Load | null> {
  if (!/^\d{1,9}$/.test(id)) return null;
  const workspace = await workspaces.find(name);
  if (workspace === null) return null;
  const load = await loads.find(Number(id)).catch(() => null);
  return load?.workspaceId === workspace.id ? load : null;
}

async function* rejectsAsLines(file: string): AsyncGenerator<string> {
  for await (const row of rejectedRowsIn(file)) yield `${JSON.stringify(row)}\n`;
}

/**
 * The columns of the source, so that the rows can be put right and loaded again; rows of several tables, and rows that are
 * no table's, have theirs side by side. Read twice: which columns there are is known at the end only.
 */
async function* rejectsAsCsv(file: string): AsyncGenerator<string> {
  const columns = new Set<string>();
  for await (const { raw } of rejectedRowsIn(file))
    for (const column of Object.keys(cellsOf(raw))) columns.add(column);
  yield csvLine([...REJECT_COLUMNS, ...columns]);
  for await (const { file: source, line, field, reason, raw } of rejectedRowsIn(file)) {
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
  for await (const value of valuesIn(file)) {
    const difference = value as Readonly<Record<string, unknown>>;
    yield csvLine(DIFFERENCE_COLUMNS.map((column) => difference[column] ?? ''));
  }
}

/** Whatever else a file may hold that somebody put in its place is not handed on. */
async function* rejectedRowsIn(file: string): AsyncGenerator<RejectedRow> {
  for await (const value of valuesIn(file)) if (isRejectedRow(value)) yield value;
}

const isRejectedRow = (value: unknown): value is RejectedRow =>
  typeof value === 'object' &&
  value !== null &&
  ['file', 'line', 'field', 'reason'].every((name) => name in value);
