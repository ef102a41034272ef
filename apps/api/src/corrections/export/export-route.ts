/**
 * `POST /api/v1/workspaces/:workspace/customer-export` with {"customer": "…"}: all that is kept of one customer. The id travels in
 * the body, because addresses stand in logs of proxies and in histories of browsers.
 */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inScopeOfNow } from '@twicetold/store';
import { Readable } from 'node:stream';
import { WorkspaceService } from '../../graphql/workspace.service.ts';
import type { Stores } from '../../stores.ts';
import { customerExport } from './customer-export.ts';

interface Asked {
  readonly Params: { readonly workspace: string };
  readonly Body: unknown;
}

const LONGEST_ID = 500;

export function serveCustomerExport(nest: NestFastifyApplication, stores: Stores, dataFolder: string): void {
  const server = nest.getHttpAdapter().getInstance();
  const workspaces = nest.get(WorkspaceService);
  server.post<Asked>('/api/v1/workspaces/:workspace/customer-export', async ({ params, body }, reply) => {
    const workspace = await workspaces.find(params.workspace);
    if (workspace === null)
      return reply.code(404).send({ message: `There is no workspace "${params.workspace}".` });
    const customer = customerIn(body);
    if (customer === null)
      return reply
        .code(400)
        .send({ message: 'customer: an id as the source writes it, 1 to 500 characters', field: 'customer' });
    const columns = await workspaces.columnsOf(workspace);
    const { pieces } = await customerExport({ stores, dataFolder, workspace, columns }, customer);
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="customer.json"')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Readable.from(inScopeOfNow(pieces), { objectMode: false }));
  });
}

function customerIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('customer' in body)) return null;
  const { customer } = body;
  return typeof customer === 'string' && customer !== '' && customer.length <= LONGEST_ID ? customer : null;
}
