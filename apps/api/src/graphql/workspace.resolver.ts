import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Workspace as StoredWorkspace } from '@twicetold/store';
import { currentPrincipal } from '../access/current-principal.ts';
import { PERMISSIONS, type Permission } from '../access/permissions.ts';
import { asksForAgents } from '../access/personal-questions.ts';
import { belongs, may } from '../access/principal.ts';
import type { Workspace } from '../generated/graphql.ts';
import { instantOrNull } from './instant-text.ts';
import { loadOf, type LoadHead } from './load-of.ts';
import { WorkspaceService } from './workspace.service.ts';

/** Filled in field by field. */
export type WorkspaceHead = Omit<Workspace, 'may' | 'admins' | 'cases' | 'values' | 'loads'> & {
  readonly stored: StoredWorkspace;
};

@Resolver('Workspace')
export class WorkspaceResolver {
  constructor(private readonly service: WorkspaceService) {}

  @Query()
  async workspaces(): Promise<WorkspaceHead[]> {
    return (await this.service.list()).filter(isTheirs).map(headOf);
  }

  @Query()
  async workspace(@Args('name') name: string): Promise<WorkspaceHead | null> {
    const found = await this.service.find(name);
    return found === null || !isTheirs(found) ? null : headOf(found);
  }

  @ResolveField()
  may(@Parent() { stored }: WorkspaceHead): string[] {
    const owner = currentPrincipal()?.owner === true ? ['owner'] : [];
    return [...PERMISSIONS.filter((permission) => mayHere(stored, permission)), ...owner];
  }

  @ResolveField()
  async admins(@Parent() { stored }: WorkspaceHead): Promise<string[]> {
    return currentPrincipal()?.kind === 'token' ? [] : this.service.admins(stored);
  }

  @ResolveField()
  async cases(@Parent() { stored }: WorkspaceHead): Promise<number> {
    return (await this.service.columnsOf(stored)).cases;
  }

  @ResolveField()
  async values(@Parent() { stored }: WorkspaceHead, @Args('dimension') dimension: string): Promise<string[]> {
    // Names of people, for whoever sees no numbers by agent.
    if (asksForAgents({ by: [dimension] }) && !mayHere(stored, 'agents')) return [];
    return this.service.values(stored, dimension);
  }

  @ResolveField()
  async loads(@Parent() { stored }: WorkspaceHead): Promise<LoadHead[]> {
    return mayHere(stored, 'sources') ? (await this.service.loads(stored)).map(loadOf) : [];
  }
}

/** A workspace that is not theirs is not there. */
function isTheirs({ id }: StoredWorkspace): boolean {
  const principal = currentPrincipal();
  return principal !== null && belongs(principal, id);
}

function mayHere({ id }: StoredWorkspace, permission: Permission): boolean {
  const principal = currentPrincipal();
  return principal !== null && may(principal, id, permission);
}

export function headOf(stored: StoredWorkspace): WorkspaceHead {
  const { name, title, zone, simulated, asOf, firstEventAt } = stored;
  return {
    name,
    title,
    zone,
    simulated,
    asOf: instantOrNull(asOf),
    firstEventAt: instantOrNull(firstEventAt),
    stored,
  };
}
