import { useMemo } from 'react';
import { useAnswer } from './use-answer.ts';

/** One metric over the whole period: the panels of its page share this request. */
export function useMetricAnswer(metric: string) {
  const metrics = useMemo(() => [metric], [metric]);
  return useAnswer({ metrics, grain: 'NONE' });
}
