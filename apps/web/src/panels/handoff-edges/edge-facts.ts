/** What is said of one edge, each beside the same number of all handoffs. */
import type { Edge, EdgesInFull } from './handoff-edges.ts';

interface Said {
  readonly column: keyof Edge & keyof EdgesInFull['overall'];
  readonly unit: 'count' | 'share' | 'seconds';
}

export const AT_THE_HANDOFF = [
  { column: 'loss', unit: 'share' },
  { column: 'excess', unit: 'share' },
  { column: 'wait', unit: 'seconds' },
  { column: 'waitP90', unit: 'seconds' },
  { column: 'returnRate', unit: 'share' },
  { column: 'orphans', unit: 'share' },
  { column: 'droppedPromises', unit: 'share' },
] as const satisfies readonly Said[];

export const AFTERWARDS = [
  { column: 'repeats', unit: 'share' },
  { column: 'publicContacts', unit: 'share' },
  { column: 'rating', unit: 'share' },
  { column: 'lostCustomers', unit: 'share' },
] as const satisfies readonly Said[];

export type SaidOfEdge = (typeof AT_THE_HANDOFF)[number] | (typeof AFTERWARDS)[number];

export interface FieldShare {
  readonly field: string;
  readonly count: number;
  /** Of the handoffs before which anything was known. */
  readonly share: number;
  readonly given: number;
  readonly asked: number;
  readonly cleared: number;
}

export const fieldShares = ({
  fieldsLost,
  loss,
}: Pick<Edge, 'fieldsLost' | 'loss'>): readonly FieldShare[] =>
  loss.n === 0 ? [] : fieldsLost.map((lost) => ({ ...lost, share: lost.count / loss.n }));
