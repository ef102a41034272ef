import { DIMENSIONS, type DimensionId } from '@twicetold/metrics/question';
import { useMay } from './use-may.ts';

const OF_AGENTS: ReadonlySet<DimensionId> = new Set(['agent', 'fromAgent', 'toAgent']);

/** What a number can be cut by, as far as the reader may see it. */
export function useOfferedDimensions(
  definition: { readonly dimensions: readonly string[] } | undefined,
): readonly DimensionId[] {
  const may = useMay();
  return DIMENSIONS.filter(
    (dimension) =>
      definition?.dimensions.includes(dimension) === true && (!OF_AGENTS.has(dimension) || may('agents')),
  );
}
