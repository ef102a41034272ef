import { type Query, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { connection } from '../request/connection.ts';
import { restAddress } from '../request/rest.ts';
import { workspacesOptions } from '../request/workspaces.ts';
import { throttled } from './throttled.ts';

/** Between two refreshes, however much arrives: an answer takes some tens of milliseconds of the server. */
const PAUSE_MS = 1_500;

/** What a page shows of loads and sources, which moves without any number changing. */
const MOVED_BY_LOADS: ReadonlySet<unknown> = new Set(['loads', 'load', 'sources']);

/** What no event in the log can change. */
const UNMOVED: ReadonlySet<unknown> = new Set(['live', 'preview']);

const liveKey = (workspace: string) => ['live', workspace] as const;

/**
 * Follows the workspace: what is on screen is asked for again when the server says that it changed, and the old numbers stay
 * until the new ones are there. Without the stream nothing is worse than a page that does not refresh itself.
 */
export function useChanges(workspace: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (workspace === undefined) return undefined;
    const ofWorkspace = ({ queryKey }: Query) => queryKey[1] === workspace;
    const measures = throttled(() => {
      void client.invalidateQueries({ queryKey: workspacesOptions.queryKey });
      void client
        .invalidateQueries({
          predicate: (query) => ofWorkspace(query) && !UNMOVED.has(query.queryKey[0]),
        })
        .then(() => client.setQueryData(liveKey(workspace), Date.now()));
    }, PAUSE_MS);
    const loads = throttled(
      () =>
        void client.invalidateQueries({
          predicate: (query) => ofWorkspace(query) && MOVED_BY_LOADS.has(query.queryKey[0]),
        }),
      PAUSE_MS,
    );
    // Whoever changed the settings has asked for everything again already.
    const settings = throttled(() => {
      const seen = client.getQueryData<{ readonly version: number }>(['settings', workspace])?.version;
      if (seen !== settingsVersion) measures.call();
    }, PAUSE_MS);
    // The first says where the numbers stand; after a break, whether anything was missed.
    let version: unknown = null;
    let settingsVersion: unknown = null;
    let stream: EventSource | null = null;
    const listen = () => {
      stream?.close();
      stream = new EventSource(restAddress(workspace, 'changes'));
      stream.addEventListener('measures', ({ data }: MessageEvent<string>) => {
        const told = (JSON.parse(data) as { readonly version: unknown }).version;
        if (version !== null && told !== version) measures.call();
        version = told;
      });
      stream.addEventListener('settings', ({ data }: MessageEvent<string>) => {
        const told = (JSON.parse(data) as { readonly version: unknown }).version;
        const moved = settingsVersion !== null && told !== settingsVersion;
        settingsVersion = told;
        if (moved) settings.call();
      });
      stream.addEventListener('loads', () => loads.call());
      stream.addEventListener('error', () => connection.missed());
    };
    listen();
    // The browser takes a broken stream up again, but not one that a gateway refused meanwhile.
    const unsubscribe = connection.subscribe(() => {
      if (!connection.now().lost && stream?.readyState !== EventSource.OPEN) listen();
    });
    return () => {
      unsubscribe();
      stream?.close();
      measures.stop();
      settings.stop();
      loads.stop();
    };
  }, [client, workspace]);
}

/** Milliseconds; null while nothing has changed since the page was opened. */
export function useLastChange(workspace: string): number | null {
  const { data } = useQuery<number | null>({
    queryKey: liveKey(workspace),
    queryFn: () => null,
    enabled: false,
    initialData: null,
  });
  return data;
}
