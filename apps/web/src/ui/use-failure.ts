import { useCallback } from 'react';
import { RequestFailed } from '../request/request.ts';
import { useReason } from './use-reason.ts';
import { useWords } from './use-words.ts';

/**
 * Why something was not kept, or not answered: that nobody is there, that the server broke, or what was wrong with what was
 * asked.
 */
export function useFailure(what: 'notSaved' | 'failed' = 'notSaved'): (error: Error) => string {
  const words = useWords();
  const reason = useReason();
  return useCallback(
    (error) => {
      const kind = error instanceof RequestFailed ? error.kind : 'broken';
      if (kind === 'forbidden') return words('failed.title.forbidden');
      return kind === 'refused' ? reason(error) : words(`${what}.${kind}`, { reason: reason(error) });
    },
    [words, reason, what],
  );
}
