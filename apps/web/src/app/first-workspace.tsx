import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { withLaterWords } from '../messages/spoken.ts';
import { workspacesOptions } from '../request/workspaces.ts';
import { RequestFailure } from '../ui/panel/request-failure.tsx';

const FirstLoadPage = lazy(async () => ({
  default: (await withLaterWords(import('../pages/first-load-page.tsx'))).FirstLoadPage,
}));

/** The address without a workspace leads to the one with most cases. */
export function FirstWorkspace() {
  const { data: workspaces, error, refetch } = useQuery(workspacesOptions);
  if (error !== null && workspaces === undefined) {
    return (
      <main style={{ padding: 24 }}>
        <RequestFailure error={error} retry={() => void refetch()} />
      </main>
    );
  }
  if (workspaces === undefined) return null;
  const [largest] = workspaces.toSorted((one, other) => other.cases - one.cases);
  if (largest === undefined) {
    return (
      <Suspense fallback={null}>
        <FirstLoadPage />
      </Suspense>
    );
  }
  // One that was just made takes up the files that were dropped before it was there.
  const empty = largest.asOf === null ? '/data/load' : '';
  return <Navigate to={`/${encodeURIComponent(largest.name)}${empty}`} replace />;
}
