import { useEffect } from 'react';

export function useTitle(page: string, workspace: string): void {
  useEffect(() => {
    document.title = `${page} · ${workspace} · Twicetold`;
  }, [page, workspace]);
}
