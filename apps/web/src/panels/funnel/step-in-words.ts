import { useCallback } from 'react';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { useWords } from '../../ui/use-words.ts';

/** "No comeback within 7 days": with the windows of the view. */
export function useStepInWords(): (step: string) => string {
  const words = useWords();
  const { view } = useView();
  const { windowDays, outcomeDays } = view;
  return useCallback(
    (step) =>
      words(messageFor(`funnel.step.${step}`, 'funnel.step.other'), {
        step,
        days: step === 'kept' ? outcomeDays : windowDays,
      }),
    [words, windowDays, outcomeDays],
  );
}
