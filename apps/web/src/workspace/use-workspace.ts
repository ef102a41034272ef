import { createContext, use } from 'react';
import type { Workspace } from '../request/workspaces.ts';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace that the page is about; pages are only drawn below the frame, which knows it. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('no workspace around this page');
  return workspace;
}
