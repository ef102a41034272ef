import { useCallback } from 'react';
import { RequestFailed } from '../request/request.ts';
import { useWords } from './use-words.ts';

/**
 * Why something was not kept, or not answered: that nobody is there, that the server broke, or in its own words what was wrong
 * with what was asked.
 */
export function useFailure(what: 'notSaved' | 'failed' = 'notSaved'): (error: Error) => string {
  const words = useWords();
  return useCallback(
    (error) => {
      const kind = error instanceof RequestFailed ? error.kind : 'broken';
      if (kind === 'forbidden') return words('failed.title.forbidden');
      return kind === 'refused' ? error.message : words(`${what}.${kind}`, { reason: error.message });
    },
    [words, what],
  );
}
