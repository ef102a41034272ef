import pg from 'pg';

/** What the database says has happened. */
export type Notice =
  /** Customers are waiting to be folded; for those that are told, somebody waits. */
  | { readonly about: 'dirty'; readonly workspaceId: number; readonly awaited?: readonly string[] }
  /** Measures up to this version can be seen. */
  | { readonly about: 'measures'; readonly workspaceId: number; readonly version: number }
  /** Connected, for the first time or again: whatever was said before that was missed, so look for yourself. */
  | { readonly about: 'connected' };

export interface Listening {
  close(): Promise<void>;
}

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

export const LISTEN_DIRTY = 'listen twicetold_dirty';
export const LISTEN_MEASURES = 'listen twicetold_measures';

/**
 * Listens on a connection of its own and opens it again whenever it breaks. A notice only says that it is worth
 * looking: they get lost while the connection is down, and behind some poolers always, so poll now and then too.
 */
export function listen(url: string, onNotice: (notice: Notice) => void): Listening {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let pause = FIRST_PAUSE;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'twicetold listener',
      keepAlive: true,
    });
    client = next;
    let over = false;
    const again = () => {
      if (over || closed) return;
      over = true;
      next.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ channel, payload }) => {
      if (!closed) onNotice(noticeOf(channel, payload ?? ''));
    });
    try {
      await next.connect();
      await next.query(LISTEN_DIRTY);
      await next.query(LISTEN_MEASURES);
      pause = FIRST_PAUSE;
      if (!closed) onNotice({ about: 'connected' });
    } catch {
      again();
    }
  };
  void connect();

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function noticeOf(channel: string, payload: string): Notice {
  if (channel === 'twicetold_dirty') {
    const told = JSON.parse(payload) as number | [number, string[]];
    if (typeof told === 'number') return { about: 'dirty', workspaceId: told };
    return { about: 'dirty', workspaceId: told[0], awaited: told[1] };
  }
  const [workspaceId, version] = JSON.parse(payload) as [number, number];
  return { about: 'measures', workspaceId, version };
}
