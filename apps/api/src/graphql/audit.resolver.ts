import { Args, Query, Resolver } from '@nestjs/graphql';
import type { AuditEntry as StoredEntry } from '@twicetold/store';
import type { AuditEntry, AuditLog, QueryAuditLogArgs } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { filterOf } from '../access/audit-file.ts';
import { badInput } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const USUAL = 50;
const MOST = 200;

@Resolver()
export class AuditResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query()
  async auditLog(@Args() { workspace, first, before, ...asked }: QueryAuditLogArgs): Promise<AuditLog> {
    const { id } = await this.workspaces.named(workspace);
    const wanted = first ?? USUAL;
    if (wanted < 0 || wanted > MOST) throw badInput('first', 'whole', { low: 0, high: MOST });
    if (before != null && !/^\d{1,18}$/.test(before)) throw badInput('before', 'no_entry');
    const found = await this.stores.audit.list(id, before ?? null, wanted + 1, filterOf(asked));
    return { entries: found.slice(0, wanted).map(shown), more: found.length > wanted };
  }
}

function shown({ id, at, actor, action, particulars }: StoredEntry): AuditEntry {
  const said = Object.entries(particulars).filter(([, value]) => value !== null);
  return {
    id,
    at: at.toISOString(),
    actor,
    action,
    particulars: said.map(([name, value]) => ({ name, value: String(value) })),
  };
}
