import { useCallback } from 'react';
import { useWords } from '../ui/use-words.ts';
import { useMay } from './use-may.ts';

export type ChartHintId =
  'chart.hint' | 'explore.hint.bars' | 'explore.hint.heat' | 'funnel.hint' | 'spread.hint' | 'survival.hint';

/** What the keys do on a chart; that Enter opens cases is told to those who may see cases only. */
export function useChartHint(): (id: ChartHintId) => string {
  const words = useWords();
  const may = useMay();
  return useCallback((id) => words(id, { opens: may('cases') ? 'yes' : 'no' }), [words, may]);
}
