/**
 * The same page of another workspace. Teams, dates and cases are others there: filters, chosen days, picked lines and what
 * is open do not go along; how it is counted, compared and drawn does.
 */
import { printView, readView, NO_FILTERS, defaultView } from '../address/view.ts';

/** Parts of the address that mean the same everywhere. */
const KEPT_PARTS = ['metric', 'by', 'chart', 'side', 'flow'];
/** Below these pages lies one thing of one workspace: there one begins with the list. */
const LISTS: ReadonlySet<string> = new Set(['cases', 'data']);

export function elsewhere(pathname: string, search: string, workspace: string): string {
  const [page = '', ...below] = pathname.split('/').slice(2);
  const kept = LISTS.has(page) ? [page] : [page, ...below];
  const before = new URLSearchParams(search);
  const { view } = readView(before);
  const address = printView({
    ...view,
    period: view.period.kind === 'between' ? defaultView.period : view.period,
    filters: NO_FILTERS,
    drawn: defaultView.drawn,
    riskAt: null,
  });
  // A cell of a table is a name in a dimension: without the name the dimension says nothing either.
  if (!LISTS.has(page)) {
    for (const part of KEPT_PARTS) for (const value of before.getAll(part)) address.append(part, value);
  }
  const path = ['', encodeURIComponent(workspace), ...kept.filter((part) => part !== '')].join('/');
  const text = address.toString();
  return text === '' ? path : `${path}?${text}`;
}
