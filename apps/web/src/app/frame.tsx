import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { workspacesOptions } from '../request/workspaces.ts';
import { Notice } from '../ui/panel/notice.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useWords } from '../ui/use-words.ts';
import { useChanges } from '../workspace/use-changes.ts';
import { WorkspaceContext } from '../workspace/use-workspace.ts';
import { Bar } from './bar/bar.tsx';
import styles from './frame.module.css';
import './print.css';
import { NotUnderstoodNotice } from './not-understood-notice.tsx';
import { Rail } from './rail.tsx';

export function Frame() {
  const words = useWords();
  const { workspace: name } = useParams();
  const { data: workspaces, error, refetch } = useQuery(workspacesOptions);
  const workspace = workspaces?.find((each) => each.name === name);
  // Of an empty workspace there is nothing to see but how to fill it, and what it sets.
  const withoutCases = ['data', 'settings'].includes(useLocation().pathname.split('/')[2] ?? '');
  useChanges(workspace?.name);

  if (workspaces === undefined) {
    return (
      <main className={styles.alone}>
        {error === null ? null : <RequestFailure error={error} retry={() => void refetch()} />}
      </main>
    );
  }
  if (workspace === undefined) {
    return (
      <main className={styles.alone}>
        <Notice
          title={words('workspace.missing.title', { name: name ?? '' })}
          sentence={words('workspace.missing.sentence')}
          links={workspaces.map((each) => ({ label: each.title, to: `/${encodeURIComponent(each.name)}` }))}
        />
      </main>
    );
  }
  return (
    <WorkspaceContext value={workspace}>
      <a className={styles.skip} href="#content">
        {words('frame.skip')}
      </a>
      <div className={styles.frame}>
        <Rail />
        <Bar workspaces={workspaces} />
        <main id="content" className={styles.content} tabIndex={-1}>
          {workspace.simulated ? <p className={styles.simulated}>{words('frame.simulated')}</p> : null}
          <NotUnderstoodNotice />
          {workspace.asOf === null && !withoutCases ? (
            <Navigate to={`/${encodeURIComponent(workspace.name)}/data`} replace />
          ) : (
            <Outlet />
          )}
        </main>
      </div>
    </WorkspaceContext>
  );
}
