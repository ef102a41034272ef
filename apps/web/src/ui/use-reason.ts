import { useCallback } from 'react';
import { refusalInWords } from '../messages/refusal-in-words.ts';
import { RequestFailed } from '../request/request.ts';
import { useRetellingOnDemand } from '../workspace/use-explanations.ts';
import { useWords } from './use-words.ts';

/** What the server says of a request that failed, in the reader's language; in its English where there are no words for it. */
export function useReason(): (error: Error) => string {
  const words = useWords();
  const retell = useRetellingOnDemand();
  return useCallback(
    (error) =>
      error instanceof RequestFailed && error.refusal !== null
        ? refusalInWords(words, error.refusal, error.message, retell)
        : error.message,
    [words, retell],
  );
}
