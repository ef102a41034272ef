/** `GET /api/v1/workspaces/:workspace/audit.csv`: who did what, the newest first, as far as it is asked for. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inScopeOfNow, type AuditEntry, type AuditFilter } from '@twicetold/store';
import { Readable } from 'node:stream';
import { csvLine } from '../load/csv-line.ts';
import { untilReaderGoes } from '../http/deadline.ts';
import type { Stores } from '../stores.ts';
import { noted } from './noted.ts';

interface Asked {
  readonly Params: { readonly workspace: string };
  readonly Querystring: { readonly action?: unknown; readonly actor?: unknown };
}

const BATCH = 1_000;

export function serveAuditFile(nest: NestFastifyApplication, stores: Stores): void {
  const server = nest.getHttpAdapter().getInstance();
  server.get<Asked>('/api/v1/workspaces/:workspace/audit.csv', async ({ params, query }, reply) => {
    const { workspace: name } = params;
    const workspace = await stores.workspaces.find(name);
    if (workspace === null) return reply.code(404).send({ message: `There is no workspace "${name}".` });
    const lines = linesOf(stores, workspace.id, filterOf(query), untilReaderGoes(reply));
    await noted(stores, workspace.id, 'exported', { file: 'audit.csv' });
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}-audit.csv"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff');
    return reply.send(Readable.from(inScopeOfNow(lines), { objectMode: false }));
  });
}

/** What is empty, or no text, leaves everything in; the character 0 stands in nothing that is kept. */
export function filterOf({
  action,
  actor,
}: {
  readonly action?: unknown;
  readonly actor?: unknown;
}): AuditFilter {
  const said = (text: unknown) =>
    typeof text === 'string' ? text.replaceAll('\u0000', '').trim() || null : null;
  return { action: said(action), actor: said(actor) };
}

async function* linesOf(
  stores: Stores,
  workspaceId: number,
  filter: AuditFilter,
  unwanted: AbortSignal,
): AsyncGenerator<string> {
  // The mark tells spreadsheets that it is UTF-8.
  yield `\ufeff${csvLine(['at', 'actor', 'action', 'particulars'])}`;
  let before: string | null = null;
  for (;;) {
    const entries: AuditEntry[] = await stores.audit.list(workspaceId, before, BATCH, filter, unwanted);
    yield entries.map(lineOf).join('');
    before = entries.at(-1)?.id ?? null;
    if (entries.length < BATCH) return;
  }
}

function lineOf({ at, actor, action, particulars }: AuditEntry): string {
  const said = Object.entries(particulars).filter(([, value]) => value !== null);
  const inWords = said.map(([name, value]) => `${name}: ${String(value)}`).join('; ');
  return csvLine([at.toISOString(), actor, action, inWords]);
}
