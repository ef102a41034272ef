import { useCallback } from 'react';
import { useWorkspace } from './use-workspace.ts';

/** As apps/api/src/access/permissions.ts says them. */
export type Permission =
  | 'numbers'
  | 'whole'
  | 'agents'
  | 'cases'
  | 'export'
  | 'work'
  | 'rules'
  | 'sources'
  | 'load'
  | 'settings'
  | 'customers'
  | 'members'
  /** Everything on the server, new workspaces among it. */
  | 'owner';

/**
 * What somebody may do in the workspace: what they may not is not shown. Only for the eye; the server refuses it whatever
 * the page shows.
 */
export function useMay(): (permission: Permission) => boolean {
  const { may } = useWorkspace();
  return useCallback((permission) => may.includes(permission), [may]);
}
