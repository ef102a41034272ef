/** What may post to the sources of a workspace. */
import { Injectable } from '@nestjs/common';
import type { IngestToken } from '@twicetold/store';
import { noted } from '../access/noted.ts';
import { expiryAfterDays, LONGEST_DAYS, nameProblem } from '../ingest/token-rules.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class IngestTokenService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  async list(workspace: string): Promise<IngestToken[]> {
    return this.stores.tokens.list((await this.workspaces.named(workspace)).id);
  }

  async create(
    workspace: string,
    sourceName: string,
    name: string,
    expiresInDays: number | null | undefined,
  ): Promise<{ token: string; kept: IngestToken }> {
    const { id, simulated } = await this.workspaces.named(workspace);
    if (simulated) throw badInput('workspace', 'simulated');
    for (const [field, text] of [
      ['source', sourceName],
      ['name', name],
    ] as const) {
      const problem = nameProblem(text);
      if (problem !== null) throw badInput(field, problem);
    }
    const expiresAt = expiresInDays == null ? null : expiryAfterDays(expiresInDays, Date.now());
    if (expiresAt === 'wrong') throw badInput('expiresInDays', 'whole', { low: 1, high: LONGEST_DAYS });
    const source = await this.stores.sources.named(id, sourceName, 'canonical');
    const made = await this.stores.tokens.create(source, name, expiresAt);
    await noted(this.stores, id, 'ingest_token_made', { token: made.kept.id, days: expiresInDays ?? null });
    return made;
  }

  async revoke(workspace: string, id: number): Promise<IngestToken> {
    const { id: workspaceId } = await this.workspaces.named(workspace);
    const revoked = await this.stores.tokens.revoke(workspaceId, id);
    if (revoked === null) throw notFound('token', id);
    await noted(this.stores, workspaceId, 'ingest_token_revoked', { token: id });
    return revoked;
  }
}
