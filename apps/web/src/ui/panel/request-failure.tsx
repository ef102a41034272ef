import { RequestFailed } from '../../request/request.ts';
import { useReason } from '../use-reason.ts';
import { useWords } from '../use-words.ts';
import { NotForYou } from './not-for-you.tsx';
import { Notice } from './notice.tsx';

export function RequestFailure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const words = useWords();
  const reason = useReason();
  const kind = error instanceof RequestFailed ? error.kind : 'broken';
  if (kind === 'forbidden') return <NotForYou />;
  return (
    <Notice
      tone="failed"
      title={words(`failed.title.${kind}`)}
      sentence={words(`failed.${kind}`, { reason: reason(error) })}
      action={
        kind === 'outdated'
          ? { label: words('crash.reload'), run: () => window.location.reload() }
          : { label: words('failed.retry'), run: retry }
      }
    />
  );
}
