/** The workspaces, and what there is to choose from in one. */
import { Injectable } from '@nestjs/common';
import { teamNow } from '@twicetold/cases';
import {
  DIMENSIONS,
  dictionaryOf,
  namesSeen,
  namesOf,
  type Columns,
  type DimensionId,
  type SourceLimit,
  type AnswerContext,
} from '@twicetold/metrics';
import type { ListedLoad, Workspace } from '@twicetold/store';
import { teamsSeen } from '../access/own-teams.ts';
import { settingsOf } from '../live/answer-context.ts';
import { calibrationOf, contextOf } from '../live/answer-context.ts';
import { LiveWorkspaces } from '../live/live-workspaces.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';

@Injectable()
export class WorkspaceService {
  constructor(
    private readonly stores: Stores,
    private readonly live: LiveWorkspaces,
  ) {}

  list(): Promise<Workspace[]> {
    return this.stores.workspaces.list();
  }

  find(name: string): Promise<Workspace | null> {
    return this.stores.workspaces.find(name);
  }

  async named(name: string): Promise<Workspace> {
    const workspace = await this.find(name);
    if (workspace === null) throw notFound('workspace', name);
    return workspace;
  }

  columnsOf(workspace: Workspace): Promise<Columns> {
    return this.live.columnsOf(workspace);
  }

  /** By code unit. */
  async values(workspace: Workspace, dimension: string): Promise<string[]> {
    if (!(DIMENSIONS as readonly string[]).includes(dimension))
      throw badInput('dimension', 'not_one_of', { value: dimension, allowed: DIMENSIONS.join(', ') });
    const columns = await this.columnsOf(workspace);
    const settings = settingsOf(workspace);
    const { teamNames = {} } = settings;
    const isTeam = dictionaryOf(dimension as DimensionId) === 'team';
    const renamed = (name: string) => isTeam && teamNow(teamNames, name) !== name;
    const seen = namesSeen(columns, dimension as DimensionId, teamsSeen(workspace));
    return namesOf(columns, dimension as DimensionId, settings)
      .filter((name) => name !== null)
      .filter((name) => !renamed(name) && (seen === null || seen.has(name)))
      .sort();
  }

  limits(workspace: Workspace): Promise<SourceLimit[]> {
    return this.stores.loads.limits(workspace.id);
  }

  /** With everything that the answer to a question depends on. */
  async contextFor(
    workspace: Workspace,
    { calibration }: { readonly calibration?: number | null },
  ): Promise<AnswerContext> {
    const [limits, chosen] = await Promise.all([
      this.limits(workspace),
      calibrationOf(this.stores, workspace, calibration),
    ]);
    return contextOf(workspace, limits, chosen);
  }

  /** "Ann Tamm, ann@example.org" */
  async admins({ id }: Workspace): Promise<string[]> {
    const members = await this.stores.accounts.membersOf(id);
    return members
      .filter(({ role, disabledAt }) => role === 'admin' && disabledAt === null)
      .map(({ name, email }) => `${name}, ${email}`);
  }

  loads(workspace: Workspace): Promise<ListedLoad[]> {
    return this.stores.loads.list(workspace.id);
  }
}
