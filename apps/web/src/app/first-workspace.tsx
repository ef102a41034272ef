import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { withWords } from '../messages/spoken.ts';
import { meOptions } from '../request/access.ts';
import { workspacesOptions } from '../request/workspaces.ts';
import { Notice } from '../ui/panel/notice.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useWords } from '../ui/use-words.ts';

const FirstLoadPage = lazy(async () => ({
  default: (await withWords(import('../pages/first-load-page.tsx'), 'loading')).FirstLoadPage,
}));

/** The address without a workspace leads to the one with most cases. */
export function FirstWorkspace() {
  const { data: workspaces, error, refetch } = useQuery(workspacesOptions);
  const none = workspaces?.length === 0;
  const { data: me } = useQuery({ ...meOptions, enabled: none });
  if (error !== null && workspaces === undefined) {
    return (
      <main style={{ padding: 24 }}>
        <RequestFailure error={error} retry={() => void refetch()} />
      </main>
    );
  }
  if (workspaces === undefined || (none && me === undefined)) return null;
  const [largest] = workspaces.toSorted((one, other) => other.cases - one.cases);
  if (largest === undefined && me?.owner === false) return <NothingToSee />;
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

/** Somebody without a role in any workspace. */
function NothingToSee() {
  const words = useWords();
  return (
    <main style={{ padding: 24 }}>
      <Notice heading title={words('workspace.none')} sentence={words('workspace.none.sentence')} />
    </main>
  );
}
