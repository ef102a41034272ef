import { type CellAddress, printCell } from './cell-address.ts';
import { printView, type View } from './view.ts';

/** Address of the cases behind a number, under the view in which it was seen. */
export const casesAddress = (workspace: string, view: View, cell: CellAddress): string =>
  `/${encodeURIComponent(workspace)}/cases?${printCell(cell, printView(view)).toString()}`;

export const caseAddress = (workspace: string, id: string): string =>
  `/${encodeURIComponent(workspace)}/cases/${encodeURIComponent(id)}`;
