import type { ListedLoad } from '@twicetold/store';
import type { Load } from '../generated/graphql.ts';
import { isJudged } from '../load/adapters/adapter.ts';

/** How far it is, is known only to the process that it runs in: the resolver adds it. */
export type LoadHead = Omit<Load, 'progress' | 'report' | 'rejectedElsewhere'> & Pick<ListedLoad, 'report'>;

export function loadOf({ startedAt, finishedAt, undoneAt, ...load }: ListedLoad): LoadHead {
  return {
    ...load,
    capabilities: load.capabilities.filter(({ metric }) => isJudged(metric)),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
