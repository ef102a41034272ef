/** What somebody may do in a workspace, by role: the only place that says so. What is not listed is refused. */

export const PERMISSIONS = [
  /** Numbers over many cases. */
  'numbers',
  /** What is said of the workspace as a whole and cannot be cut by teams. */
  'whole',
  /** Numbers by agent: about one person's work. */
  'agents',
  /** Single cases, and what was said in them. */
  'cases',
  /** Files with a row for each case. */
  'export',
  /** Worklist, notes, views, alerts taken on. */
  'work',
  /** Rules, schedules of mails: what leaves the workspace by itself. */
  'rules',
  /** What was loaded, from where, and what was rejected. */
  'sources',
  /** Loading, connecting, undoing, tokens that post. */
  'load',
  'settings',
  /** One customer: what is kept, merging, erasing. */
  'customers',
  /** Who may see the workspace, and as what. */
  'members',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const MEMBER_ROLES = ['admin', 'analyst', 'team_lead', 'executive'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

const ROLE_MAY: Readonly<Record<MemberRole, readonly Permission[]>> = {
  admin: PERMISSIONS,
  analyst: ['numbers', 'whole', 'agents', 'cases', 'export', 'work', 'rules', 'sources'],
  // Of their own teams alone: own-teams.ts. What leaves the workspace by itself would leave with whoever wrote the rule.
  team_lead: ['numbers', 'agents', 'cases', 'export', 'work'],
  // No personal data: neither cases nor agents.
  executive: ['numbers', 'whole'],
};

const SETS: ReadonlyMap<string, ReadonlySet<Permission>> = new Map(
  Object.entries(ROLE_MAY).map(([role, permissions]) => [role, new Set(permissions)]),
);

/** The role whose scope is some teams. */
export const SCOPED_ROLE: MemberRole = 'team_lead';

/** Roles that nobody knows may nothing. */
export function roleMay(role: string, permission: Permission): boolean {
  return SETS.get(role)?.has(permission) === true;
}

export const isMemberRole = (role: string): role is MemberRole => SETS.has(role);
