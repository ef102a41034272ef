import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { WorkspaceNameTaken } from '@twicetold/store';
import { IANAZone } from 'luxon';
import { Stores } from '../stores.ts';
import { isWorkspaceName } from '../workspace-name.ts';
import { badInput } from './errors.ts';
import { headOf, type WorkspaceHead } from './workspace.resolver.ts';

const LONGEST_TITLE = 80;

@Resolver('Workspace')
export class NewWorkspaceResolver {
  constructor(private readonly stores: Stores) {}

  @Mutation()
  async createWorkspace(
    @Args('name') name: string,
    @Args('title') said: string,
    @Args('zone') zone: string,
    @Args('keepTexts') keepTexts: boolean,
  ): Promise<WorkspaceHead> {
    if (!isWorkspaceName(name)) throw badInput('name', 'name_rule');
    const title = said.trim() === '' ? name : said.trim();
    if (title.length > LONGEST_TITLE) throw badInput('title', 'too_long', { limit: LONGEST_TITLE });
    if (!IANAZone.isValidZone(zone)) throw badInput('zone', 'not_a_zone');
    try {
      return headOf(await this.stores.workspaces.create({ name, title, zone, keepTexts }));
    } catch (error) {
      throw error instanceof WorkspaceNameTaken ? badInput('name', 'taken') : error;
    }
  }
}
