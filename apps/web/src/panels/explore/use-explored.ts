import { addressNow } from '../../address/address-now.ts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Explored, printExplored, readExplored } from '../../address/explored.ts';
import { resolveGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { daysIn } from '../../address/days.ts';
import { useView } from '../../address/use-view.ts';
import { printView, readView } from '../../address/view.ts';
import { definitionsOptions } from '../../request/definitions.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { chartOf, chartsFor } from './charts-offered.ts';

const DAYS_IN = { NONE: Infinity, DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92, YEAR: 366 } as const;

/** What the page is asked, settled: a chart that makes sense, dimensions that the metric has. Every change is a step of the back button. */
export function useExplored() {
  const workspace = useWorkspace();
  const { view } = useView();
  const [address, setAddress] = useSearchParams();
  const explored = useMemo(() => readExplored(address), [address]);
  const catalogue = useQuery(definitionsOptions);
  const definition = catalogue.data?.find(({ metric }) => metric === explored.metric);
  const change = useCallback(
    (part: Partial<Explored>) => {
      const before = addressNow();
      setAddress(printExplored({ ...readExplored(before), ...part }, printView(readView(before).view)));
    },
    [setAddress],
  );
  const settled = useMemo(() => {
    if (definition === undefined) return null;
    const by = explored.by.filter((dimension) => definition.dimensions.includes(dimension));
    const days = resolvePeriod(view.period, workspace);
    const grain = days === null ? 'MONTH' : resolveGrain(view.grain, days);
    const buckets = days === null ? 1 : daysIn(days.from, days.to) / DAYS_IN[grain];
    const issuesBy = catalogue.data?.find(({ metric }) => metric === 'issues')?.dimensions ?? [];
    const offered = chartsFor({ definition, issuesBy, by, compare: view.compare, buckets });
    const chart = chartOf(explored.chart, offered, by);
    const { cumulated, ownScale } = explored;
    return { definition, by, grain, offered, chart, cumulated, ownScale };
  }, [catalogue.data, definition, explored, view, workspace]);
  return { catalogue, explored, settled, change };
}

export type Settled = NonNullable<ReturnType<typeof useExplored>['settled']>;
