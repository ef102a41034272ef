import { useCallback } from 'react';
import type { Period } from '../../address/view.ts';
import { useWords } from '../../ui/use-words.ts';

export const PRESETS: readonly Period[] = [
  { kind: 'months', months: 1 },
  { kind: 'months', months: 3 },
  { kind: 'months', months: 6 },
  { kind: 'months', months: 12 },
  { kind: 'everything' },
];

export const keyOfPeriod = (period: Period): string =>
  period.kind === 'months' ? `months.${period.months}` : period.kind;

export function usePeriodName(): (period: Period) => string {
  const words = useWords();
  return useCallback(
    (period) => {
      if (period.kind === 'months') return words('period.months', { months: period.months });
      return words(period.kind === 'everything' ? 'period.everything' : 'period.between');
    },
    [words],
  );
}
