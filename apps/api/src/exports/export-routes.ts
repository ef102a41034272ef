/** Rows behind a question as files, streamed: `GET /api/v1/workspaces/:w/exports/cases.csv?question={…}`. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { casesBehind, type CellBehind, handoffsBehind, QuestionError } from '@twicetold/metrics';
import { inScopeOfNow } from '@twicetold/store';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { noted } from '../access/noted.ts';
import { WorkspaceService } from '../graphql/workspace.service.ts';
import { untilReaderGoes } from '../http/deadline.ts';
import { refusedBody } from '../http/refused-body.ts';
import type { Stores } from '../stores.ts';
import { asArrow } from './as-arrow.ts';
import { asCsv } from './as-csv.ts';
import { questionIn } from './asked-question.ts';
import { type ExportTable, exportTable } from './exported-rows.ts';

interface Asked {
  readonly Params: { readonly workspace: string };
  readonly Querystring: { readonly question?: string; readonly cell?: string };
}

const KINDS = [
  ['cases', 'case', casesBehind],
  ['handoffs', 'handoff', handoffsBehind],
] as const;

const FORMATS = [
  [
    'csv',
    'text/csv; charset=utf-8',
    (table: ExportTable, zone: string) =>
      Readable.from(inScopeOfNow(asCsv(table, zone)), { objectMode: false }),
  ],
  ['arrow', 'application/vnd.apache.arrow.stream', asArrow],
] as const;

export function serveExports(nest: NestFastifyApplication, stores: Stores): void {
  const server = nest.getHttpAdapter().getInstance();
  const workspaces = nest.get(WorkspaceService);
  for (const [file, kind, rowsBehind] of KINDS) {
    for (const [ending, type, stream] of FORMATS) {
      server.get<Asked>(
        `/api/v1/workspaces/:workspace/exports/${file}.${ending}`,
        async ({ params, query }, reply) => {
          const workspace = await workspaces.find(params.workspace);
          if (workspace === null)
            return reply.code(404).send(refusedBody(null, 'no_workspace', { value: params.workspace }));
          const said = objectIn<object>(query.question);
          const asked = said === null ? null : questionIn(said);
          if (asked === null) return refused(reply, 'question', 'question_json');
          const cell = query.cell === undefined ? {} : cellIn(query.cell);
          if (cell === null) return refused(reply, 'cell', 'cell_json');
          const [columns, context] = await Promise.all([
            workspaces.columnsOf(workspace),
            workspaces.contextFor(workspace, { calibration: asked.calibration ?? null }),
          ]);
          try {
            const behind = rowsBehind(columns, asked, context, cell);
            const read = { columns, unwanted: untilReaderGoes(reply) };
            const table = exportTable(kind, behind, stores.measures, workspace, read);
            const exported = { file: `${file}.${ending}`, rows: behind.count };
            await noted(stores, workspace.id, 'exported', exported);
            void reply
              .header('content-type', type)
              .header('content-disposition', `attachment; filename="${params.workspace}-${file}.${ending}"`)
              .header('cache-control', 'no-store')
              .header('x-content-type-options', 'nosniff')
              .header('x-rows', String(behind.count));
            return await reply.send(stream(table, context.zone));
          } catch (error) {
            if (error instanceof QuestionError) {
              const { code, values } = error.refusal;
              return refused(reply, error.field, code, values);
            }
            throw error;
          }
        },
      );
    }
  }
}

const refused = (reply: FastifyReply, ...because: Parameters<typeof refusedBody>) =>
  reply.code(400).send(refusedBody(...because));

function objectIn<T extends object>(text: string | undefined): T | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value !== 'object' || value === null || Array.isArray(value) ? null : (value as T);
  } catch {
    return null;
  }
}

function cellIn(text: string): CellBehind | null {
  const cell = objectIn<CellBehind>(text);
  if (cell === null) return null;
  const { key = null, bucket = null } = cell;
  const names =
    key === null || (Array.isArray(key) && key.every((name) => name === null || typeof name === 'string'));
  return names && (bucket === null || typeof bucket === 'string') ? { key, bucket } : null;
}
