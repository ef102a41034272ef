import { useWorkspace } from './use-workspace.ts';

/** As apps/api/src/access/permissions.ts says them. */
export type Permission =
  | 'numbers'
  | 'agents'
  | 'cases'
  | 'export'
  | 'work'
  | 'rules'
  | 'sources'
  | 'load'
  | 'settings'
  | 'customers'
  | 'members';

/**
 * What somebody may do in the workspace: what they may not is not shown. Only for the eye; the server refuses it whatever
 * the page shows.
 */
export function useMay(): (permission: Permission) => boolean {
  const { may } = useWorkspace();
  return (permission) => may.includes(permission);
}
