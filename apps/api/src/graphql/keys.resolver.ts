import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeysStay, type WorkspaceKeys as Keys } from '@twicetold/store';
import { Corrections } from '../corrections/corrections.ts';
import type { MutationRotateKeysArgs, QueryWorkspaceKeysArgs, WorkspaceKeys } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { badInput } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Resolver()
export class KeysResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly corrections: Corrections,
  ) {}

  @Query()
  async workspaceKeys(@Args() { workspace }: QueryWorkspaceKeysArgs): Promise<WorkspaceKeys> {
    const { id } = await this.workspaces.named(workspace);
    return shown(await this.stores.keys.keysOf(id));
  }

  @Mutation()
  async rotateKeys(@Args() { workspace, generation }: MutationRotateKeysArgs): Promise<WorkspaceKeys> {
    const { id } = await this.workspaces.named(workspace);
    try {
      return shown(await this.corrections.rotateKeys(id, generation));
    } catch (error) {
      throw error instanceof KeysStay ? badInput('workspace', 'keys_stay') : error;
    }
  }
}

const shown = ({ generation, rotatedAt }: Keys): WorkspaceKeys => ({
  generation,
  rotatedAt: rotatedAt?.toISOString() ?? null,
});
