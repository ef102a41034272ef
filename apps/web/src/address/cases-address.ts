import { type CellAddress, printCell } from './cell-address.ts';
import { printView, type View } from './view.ts';

/** Address of the cases behind a number, under the view in which it was seen. */
export const casesAddress = (workspace: string, view: View, cell: CellAddress): string =>
  `/${encodeURIComponent(workspace)}/cases?${printCell(cell, printView(view)).toString()}`;

/** The view goes along: which other cases belong to a story depends on its repeat window. */
export function caseAddress(workspace: string, view: View, id: string): string {
  const address = printView(view).toString();
  return `/${encodeURIComponent(workspace)}/cases/${encodeURIComponent(id)}${address === '' ? '' : `?${address}`}`;
}

/** Address of a metric, under the view in which it was seen. */
export function metricAddress(workspace: string, view: View, metric: string): string {
  const address = printView(view).toString();
  return `/${encodeURIComponent(workspace)}/metrics/${encodeURIComponent(metric)}${address === '' ? '' : `?${address}`}`;
}
