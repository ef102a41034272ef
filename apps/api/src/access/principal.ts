/** Whoever a request comes from, and what they may. */
import { roleMay, SCOPED_ROLE, type Permission } from './permissions.ts';

/** One role in one workspace. */
export interface Right {
  readonly workspaceId: number;
  readonly role: string;
  /** Of a team lead: the only teams whose work they see. */
  readonly teams: readonly string[];
}

export interface Principal {
  /** local: the one who started the server on their own machine, without signing in. */
  readonly kind: 'local' | 'account' | 'token';
  /** null: none. */
  readonly accountId: number | null;
  /** Address, name of the token, or "local": for the audit log. */
  readonly name: string;
  /** May do everything in every workspace, and make new ones. */
  readonly owner: boolean;
  readonly rights: readonly Right[];
}

export const LOCAL: Principal = { kind: 'local', accountId: null, name: 'local', owner: true, rights: [] };

export function may(principal: Principal, workspaceId: number, permission: Permission): boolean {
  if (principal.owner) return true;
  const right = rightIn(principal, workspaceId);
  return right !== null && roleMay(right.role, permission);
}

/** The only teams whose work they see; null: all. A scoped role without teams sees none. */
export function teamsOf(principal: Principal, workspaceId: number): readonly string[] | null {
  if (principal.owner) return null;
  const right = rightIn(principal, workspaceId);
  if (right === null) return [];
  return right.role === SCOPED_ROLE ? right.teams : null;
}

/** Whether the workspace is there for them at all. */
export function belongs(principal: Principal, workspaceId: number): boolean {
  return principal.owner || rightIn(principal, workspaceId) !== null;
}

/** Ids of the only workspaces that are there for them; null: all. */
export function workspacesOf({ owner, rights }: Principal): number[] | null {
  return owner ? null : rights.map(({ workspaceId }) => workspaceId);
}

function rightIn({ rights }: Principal, workspaceId: number): Right | null {
  return rights.find((right) => right.workspaceId === workspaceId) ?? null;
}
