/** What the analyst's page asks beside the view: which number, cut by what, drawn how. Written behind the view in the address. */
import { DIMENSIONS, type DimensionId } from '@twicetold/metrics/question';

export const CHARTS = [
  'line',
  'multiples',
  'bar',
  'heat',
  'ranking',
  'distribution',
  'survival',
  'change',
  'funnel',
] as const;
export type Chart = (typeof CHARTS)[number];

export interface Explored {
  readonly metric: string;
  /** At most two, different ones. */
  readonly by: readonly DimensionId[];
  /** null: whatever suits best. */
  readonly chart: Chart | null;
  /** Of a distribution: the share up to each bin instead of that in it. */
  readonly cumulated: boolean;
  /** Of small charts: each on a scale of its own. */
  readonly ownScale: boolean;
}

const MOST_DIMENSIONS = 2;

export const defaultExplored: Explored = {
  metric: 'resolution_median',
  by: [],
  chart: null,
  cumulated: false,
  ownScale: false,
};

export function readExplored(address: URLSearchParams): Explored {
  const named = address
    .getAll('by')
    .flatMap((text) => DIMENSIONS.find((dimension) => dimension === text) ?? []);
  return {
    metric: address.get('metric') ?? defaultExplored.metric,
    by: [...new Set(named)].slice(0, MOST_DIMENSIONS),
    chart: CHARTS.find((chart) => chart === address.get('chart')) ?? null,
    cumulated: address.get('cumulated') === 'yes',
    ownScale: address.get('scale') === 'own',
  };
}

/** Behind the view, and nothing that is as it would be anyway. */
export function printExplored(
  { metric, by, chart, cumulated, ownScale }: Explored,
  view: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const address = new URLSearchParams(view);
  if (metric !== defaultExplored.metric) address.append('metric', metric);
  for (const dimension of by) address.append('by', dimension);
  if (chart !== null) address.append('chart', chart);
  if (cumulated) address.append('cumulated', 'yes');
  if (ownScale) address.append('scale', 'own');
  return address;
}
