import type { DimensionId } from '@twicetold/metrics/question';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { nameIn } from '../messages/name-in.ts';
import { useWords } from '../ui/use-words.ts';

/** Names of a dimension as the reader says them: "failed", "09:00", "Wednesday". */
export function useNames(): (dimension: DimensionId, name: string | null) => string {
  const { locale } = useIntl();
  const words = useWords();
  return useCallback((dimension, name) => nameIn(dimension, name, words, locale), [words, locale]);
}
