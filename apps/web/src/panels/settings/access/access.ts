import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  AccessDocument,
  AuditLogDocument,
  type AccessQuery,
  type AuditLogQuery,
} from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';

export type Member = AccessQuery['members'][number];
export type Invitation = AccessQuery['invitations'][number];
export type AccessToken = AccessQuery['accessTokens'][number];
export type AuditEntry = AuditLogQuery['auditLog']['entries'][number];

export const ROLES = ['admin', 'analyst', 'team_lead', 'executive'] as const;
export type Role = (typeof ROLES)[number];

/** As what somebody sees the workspace: a team lead of some teams. */
export interface RoleScope {
  readonly role: Role;
  readonly teams: readonly string[];
}

/** A team lead without a team would see nothing. */
export const isWhole = ({ role, teams }: RoleScope): boolean => role !== 'team_lead' || teams.length > 0;

/** The one that may least, for one that nobody knows. */
export const roleOf = (role: string): Role => ROLES.find((each) => each === role) ?? 'executive';

/** What is noted of a workspace, as docs/access.md lists it. */
export const ACTIONS = [
  'joined',
  'invited',
  'invitation_withdrawn',
  'role_changed',
  'member_removed',
  'access_token_made',
  'access_token_revoked',
  'ingest_token_made',
  'ingest_token_revoked',
  'connected',
  'disconnected',
  'exported',
  'settings_changed',
  'load_undone',
  'customers_merged',
  'customers_unmerged',
  'customer_erased',
  'customer_exported',
  'keys_rotated',
] as const;

/** Who sees the workspace: members, who is invited, tokens. */
export const accessOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['access', workspace],
    queryFn: ({ signal }) => request(AccessDocument, { workspace }, signal),
  });

export interface AuditFilter {
  /** Empty: every one. */
  readonly action: string;
  readonly actor: string;
}

const PAGE = 50;

/** Who did what, the newest first, a page at a time. */
export const auditOptions = (workspace: string, { action, actor }: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', workspace, action, actor],
    queryFn: async ({ signal, pageParam }) => {
      const asked = { workspace, first: PAGE, before: pageParam, action, actor };
      return (await request(AuditLogDocument, asked, signal)).auditLog;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ entries, more }) => (more ? (entries.at(-1)?.id ?? null) : null),
  });
