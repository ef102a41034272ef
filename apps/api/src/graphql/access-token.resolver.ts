/** What reads a workspace without signing in. */
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccessToken as StoredToken } from '@twicetold/store';
import { currentPrincipal } from '../access/current-principal.ts';
import { Gate } from '../access/gate.ts';
import { noted } from '../access/noted.ts';
import { scopeOfRole } from '../access/scope-of-role.ts';
import type { AccessToken, MutationCreateAccessTokenArgs, NewAccessToken } from '../generated/graphql.ts';
import { expiryAfterDays, LONGEST_DAYS, nameProblem } from '../ingest/token-rules.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Resolver()
export class AccessTokenResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly gate: Gate,
  ) {}

  @Query()
  async accessTokens(@Args('workspace') workspace: string): Promise<AccessToken[]> {
    return (await this.stores.accessTokens.list((await this.workspaces.named(workspace)).id)).map(shown);
  }

  @Mutation()
  async createAccessToken(@Args() args: MutationCreateAccessTokenArgs): Promise<NewAccessToken> {
    const { workspace, name, role, expiresInDays } = args;
    const teams = [...scopeOfRole(role, args.teams ?? [])];
    const { id: workspaceId } = await this.workspaces.named(workspace);
    const problem = nameProblem(name);
    if (problem !== null) throw badInput('name', problem);
    const expiresAt = expiryAfterDays(expiresInDays, Date.now());
    if (expiresAt === 'wrong') throw badInput('expiresInDays', 'whole', { low: 1, high: LONGEST_DAYS });
    const madeBy = currentPrincipal()?.accountId ?? null;
    const made = { workspaceId, name, role, teams, madeBy, expiresAt };
    const { token, kept } = await this.stores.accessTokens.create(made);
    await noted(this.stores, workspaceId, 'access_token_made', {
      ...{ token: kept.id, role, days: expiresInDays },
      ...(teams.length === 0 ? {} : { teams }),
    });
    return { token, kept: shown(kept) };
  }

  @Mutation()
  async revokeAccessToken(
    @Args('workspace') workspace: string,
    @Args('id') id: number,
  ): Promise<AccessToken> {
    const { id: workspaceId } = await this.workspaces.named(workspace);
    const revoked = await this.stores.accessTokens.revoke(workspaceId, id);
    if (revoked === null) throw notFound('token', id);
    this.gate.forget();
    await noted(this.stores, workspaceId, 'access_token_revoked', { token: id });
    return shown(revoked);
  }
}

function shown({ id, name, role, teams, createdAt, expiresAt, usedAt, revokedAt }: StoredToken): AccessToken {
  return {
    id,
    name,
    role,
    teams: [...teams],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
