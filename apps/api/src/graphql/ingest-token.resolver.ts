import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { IngestToken as StoredToken } from '@twicetold/store';
import type { IngestToken, MutationCreateIngestTokenArgs, NewIngestToken } from '../generated/graphql.ts';
import { IngestTokenService } from './ingest-token.service.ts';

@Resolver()
export class IngestTokenResolver {
  constructor(private readonly service: IngestTokenService) {}

  @Query()
  async ingestTokens(@Args('workspace') workspace: string): Promise<IngestToken[]> {
    return (await this.service.list(workspace)).map(shown);
  }

  @Mutation()
  async createIngestToken(@Args() args: MutationCreateIngestTokenArgs): Promise<NewIngestToken> {
    const { workspace, source, name, expiresInDays } = args;
    const { token, kept } = await this.service.create(workspace, source, name, expiresInDays);
    return { token, kept: shown(kept) };
  }

  @Mutation()
  async revokeIngestToken(
    @Args('workspace') workspace: string,
    @Args('id') id: number,
  ): Promise<IngestToken> {
    return shown(await this.service.revoke(workspace, id));
  }
}

function shown({ id, name, source, createdAt, usedAt, expiresAt, revokedAt }: StoredToken): IngestToken {
  const text = (instant: Date | null) => instant?.toISOString() ?? null;
  return {
    id,
    name,
    source,
    createdAt: createdAt.toISOString(),
    usedAt: text(usedAt),
    expiresAt: text(expiresAt),
    revokedAt: text(revokedAt),
  };
}
