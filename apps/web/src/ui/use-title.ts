import { useEffect } from 'react';

/** Without a workspace on the very first page. */
export function useTitle(page: string, workspace?: string): void {
  useEffect(() => {
    document.title = [page, workspace, 'Twicetold'].filter((part) => part !== undefined).join(' · ');
  }, [page, workspace]);
}
