import { withMinus } from '@twicetold/metrics/words';
import { useCallback } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { FlowEdge } from './flow.ts';

/** "Billing North to Billing South: 180 handoffs, 42 % lost, 38 points beyond what is lost anyway." */
export function useEdgeSays(
  nameOf: (holder: FlowEdge['edge']['from']) => string,
): (edge: FlowEdge) => string {
  const words = useWords();
  const format = useFormat();
  return useCallback(
    ({ edge, ranked }) => {
      const pair = words('edges.pair', { from: nameOf(edge.from), to: nameOf(edge.to) });
      const handoffs = words('counts.handoff', { count: edge.handoffs.n });
      const { value } = edge.excess;
      if (!ranked) return words('flow.says.few', { pair, handoffs });
      if (value === null)
        return words('flow.says.uncompared', {
          pair,
          handoffs,
          loss: format.value('share', edge.loss.value),
        });
      return words('flow.says', {
        pair,
        handoffs,
        loss: format.value('share', edge.loss.value),
        points: withMinus(words('edges.points', { points: value * 100 })),
      });
    },
    [words, format, nameOf],
  );
}
