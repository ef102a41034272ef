import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { connection } from '../request/connection.ts';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { Notice } from '../ui/panel/notice.tsx';
import { isLostChunk } from '../request/lost-chunks.ts';
import { useConnection } from './connection/use-connection.ts';

const reload = () => window.location.reload();

/** Instead of a page that cannot be shown: why, and the way out. */
export function CrashPage() {
  const words = useWords();
  const error = useRouteError();
  const title = words('crash.title');
  useTitle(title);
  if (isLostChunk(error)) return <NotFetched />;
  return (
    <Notice
      heading
      title={title}
      sentence={words('crash.sentence', { reason: error instanceof Error ? error.message : String(error) })}
      action={{ label: words('crash.reload'), run: reload }}
    />
  );
}

/** Either nobody answers, or there is a newer version whose parts have other names. */
function NotFetched() {
  const words = useWords();
  const { lost } = useConnection();
  useEffect(() => {
    void connection.tryNow();
  }, []);
  useEffect(() => {
    if (!lost) return undefined;
    // A failed part is never fetched again without a reload; here there is nothing typed that it could lose.
    return connection.subscribe(() => {
      if (!connection.now().lost) reload();
    });
  }, [lost]);
  return lost ? (
    <Notice
      heading
      title={words('crash.offline')}
      sentence={words('crash.offline.sentence')}
      action={{ label: words('connection.try'), run: () => void connection.tryNow() }}
    />
  ) : (
    <Notice
      heading
      title={words('crash.updated')}
      sentence={words('crash.updated.sentence')}
      action={{ label: words('crash.reload'), run: reload }}
    />
  );
}

/** Where there is no frame around it. */
export function LonelyCrashPage() {
  return (
    <main style={{ padding: 24 }}>
      <CrashPage />
    </main>
  );
}
