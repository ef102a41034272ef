import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { addAllWords } from '../messages/spoken.ts';
import { workspacesOptions } from '../request/workspaces.ts';
import { fetchLayers } from '../ui/layers/layer.ts';
import { NotForYou } from '../ui/panel/not-for-you.tsx';
import { Notice } from '../ui/panel/notice.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useChanges } from '../workspace/use-changes.ts';
import { WorkspaceContext } from '../workspace/use-workspace.ts';
import { Bar } from './bar/bar.tsx';
import { CommandsProvider } from './commands-provider.tsx';
import { ConnectionBar } from './connection/connection-bar.tsx';
import styles from './frame.module.css';
import './print.css';
import { whenIdle } from './when-idle.ts';
import { NotUnderstoodNotice } from './not-understood-notice.tsx';
import { neededFor } from './pages.ts';
import { Rail } from './rail.tsx';
import { RouteFocus } from './route-focus.tsx';
import { TourOffer } from './tour/tour-offer.tsx';

export function Frame() {
  const words = useWords();
  const { workspace: name } = useParams();
  const { data: workspaces, error, refetch } = useQuery(workspacesOptions);
  const workspace = workspaces?.find((each) => each.name === name);
  // Of an empty workspace there is nothing to see but how to fill it, and what it sets.
  const path = useLocation().pathname.split('/').slice(2);
  const withoutCases = ['data', 'settings'].includes(path[0] ?? '');
  useChanges(workspace?.name);
  useEffect(
    () =>
      whenIdle(() => {
        fetchLayers();
        void addAllWords().catch(() => undefined);
      }),
    [],
  );

  if (workspaces === undefined) {
    return (
      <main className={styles.alone}>
        {error === null ? null : <RequestFailure error={error} retry={() => void refetch()} />}
      </main>
    );
  }
  if (workspace === undefined) return <NoSuchWorkspace name={name ?? ''} />;
  return (
    <WorkspaceContext value={workspace}>
      <CommandsProvider>
        <a className={styles.skip} href="#content">
          {words('frame.skip')}
        </a>
        <div className={styles.frame}>
          <Rail />
          <Bar workspaces={workspaces} />
          <main id="content" className={styles.content} tabIndex={-1}>
            {workspace.simulated ? (
              <div className={styles.simulated}>
                <p>{words('frame.simulated')}</p>
                <TourOffer />
              </div>
            ) : null}
            <NotUnderstoodNotice />
            {workspace.asOf === null && !withoutCases && workspace.may.includes('sources') ? (
              <Navigate to={`/${encodeURIComponent(workspace.name)}/data`} replace />
            ) : workspace.asOf === null && !withoutCases ? (
              <Notice heading title={words('workspace.empty')} />
            ) : workspace.may.includes(neededFor(path.length === 0 ? '' : `/${path.join('/')}`)) ? (
              <Outlet />
            ) : (
              <NotForYou heading />
            )}
          </main>
        </div>
        <RouteFocus />
        <ConnectionBar />
      </CommandsProvider>
    </WorkspaceContext>
  );
}

/** It was renamed, deleted, or never there: the ones that are. */
function NoSuchWorkspace({ name }: { readonly name: string }) {
  const words = useWords();
  const { data: workspaces = [] } = useQuery(workspacesOptions);
  const title = words('workspace.missing.title', { name });
  useTitle(title);
  return (
    <main className={styles.alone}>
      <Notice
        heading
        title={title}
        {...(workspaces.length === 0 ? {} : { sentence: words('workspace.missing.sentence') })}
        links={[
          ...workspaces.map((each) => ({ label: each.title, to: `/${encodeURIComponent(each.name)}` })),
          ...(workspaces.length === 0 ? [{ label: words('workspace.new'), to: '/' }] : []),
        ]}
      />
    </main>
  );
}
