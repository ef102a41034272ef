/** The columns of an edge beside what is lost: each the number of a metric of its own. */
import type { Edge } from './handoff-edges.ts';

export const EDGE_NUMBERS = [
  { column: 'returnRate', metric: 'return_rate', unit: 'share' },
  { column: 'orphans', metric: 'orphans', unit: 'share' },
  { column: 'wait', metric: 'handoff_wait_median', unit: 'seconds' },
  { column: 'repeats', metric: 'repeat_after_handoff', unit: 'share' },
  { column: 'droppedPromises', metric: 'dropped_promises', unit: 'share' },
] as const satisfies readonly {
  readonly column: keyof Edge;
  readonly metric: string;
  readonly unit: string;
}[];
