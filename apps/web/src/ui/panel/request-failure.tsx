import { RequestFailed } from '../../request/request.ts';
import { useWords } from '../use-words.ts';
import { Notice } from './notice.tsx';

export function RequestFailure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const words = useWords();
  const kind = error instanceof RequestFailed ? error.kind : 'broken';
  return (
    <Notice
      tone="failed"
      title={words('failed.title')}
      sentence={words(`failed.${kind}`, { reason: error.message })}
      action={{ label: words('failed.retry'), run: retry }}
    />
  );
}
