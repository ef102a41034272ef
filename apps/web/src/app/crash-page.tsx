import { useRouteError } from 'react-router';
import { useWords } from '../ui/use-words.ts';
import { Notice } from '../ui/panel/notice.tsx';

/** What cannot happen has happened: say so, with the way out. */
export function CrashPage() {
  const words = useWords();
  const error = useRouteError();
  return (
    <main style={{ padding: 24 }}>
      <Notice
        title={words('crash.title')}
        sentence={words('crash.sentence', { reason: error instanceof Error ? error.message : String(error) })}
        action={{ label: words('crash.reload'), run: () => window.location.reload() }}
      />
    </main>
  );
}
