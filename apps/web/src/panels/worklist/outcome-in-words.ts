import { useCallback } from 'react';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { WorkItem } from './worklist.ts';

/** "Risk fell from 71 to 35. The customer has not come back. Rated 5 of 5 since." Nothing while it is being worked on. */
export function useOutcomeSays(asOf: string): (item: WorkItem) => string | null {
  const words = useWords();
  const format = useFormat();
  return useCallback(
    ({ outcome, riskAtState, case: { risk }, cameBack, rating }) => {
      if (outcome === null) return null;
      const said = words(messageFor(`work.outcome.${outcome}`, 'work.outcome.same'), {
        before: Math.round(riskAtState ?? 0),
        now: Math.round(risk ?? 0),
        asOf: format.moment(asOf),
      });
      if (outcome === 'fell_by_itself' || outcome === 'not_yet') return said;
      const parts = [said, words('work.cameBack', { count: cameBack ?? 0 })];
      if (rating !== null)
        parts.push(
          words('work.rated', {
            score: rating.score,
            max: rating.max ?? (rating.scale === 'nps' ? 10 : 5),
          }),
        );
      return parts.join(' ');
    },
    [words, format, asOf],
  );
}
