import { printExplored, readExplored } from '../../address/explored.ts';
import { OFTEN_FILTERED, printView, type View } from '../../address/view.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';

interface Where {
  readonly pathname: string;
  readonly search: string;
  readonly workspace: string;
  readonly view: View;
  readonly catalogue: readonly Pick<CatalogueEntry, 'metric' | 'dimensions'>[];
}

/** Why the number that is looked at changed, against the period before where none is compared; null: it cannot be cut. */
export function explainAddress({ pathname, search, workspace, view, catalogue }: Where): string | null {
  const [page, named] = pathname.split('/').slice(2);
  const explored = readExplored(new URLSearchParams(search));
  const asked = page === 'metrics' && named !== undefined ? decodeURIComponent(named) : explored.metric;
  const dimensions = catalogue.find((each) => each.metric === asked)?.dimensions ?? [];
  const cut = [...explored.by, ...OFTEN_FILTERED].find((dimension) => dimensions.includes(dimension));
  if (cut === undefined) return null;
  const compared = printView(view.compare === 'NONE' ? { ...view, compare: 'PREVIOUS_PERIOD' } : view);
  const address = printExplored(
    { ...explored, metric: asked, by: [cut], chart: 'change' },
    compared,
  ).toString();
  return `/${encodeURIComponent(workspace)}/explore?${address}`;
}
