import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { workspacesOptions } from '../request/workspaces.ts';
import { FirstLoad } from '../ui/first-load.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';

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
      <main style={{ padding: 24 }}>
        <FirstLoad workspace={null} />
      </main>
    );
  }
  return <Navigate to={`/${encodeURIComponent(largest.name)}`} replace />;
}
