import { createContext, type ReactNode } from 'react';

/** What can be taken out of a panel. */
export interface Taken {
  /** What its file is called, without an ending. */
  readonly file: string;
  readonly title: string;
  /** The table, as in its file. */
  readonly csv: () => string;
  /** Where the chart is drawn; null while it is not. */
  readonly frame: () => Element | null;
}

/** On a page where chart and table stand together every panel shows its table below, and in its foot how to take both along. */
export interface Beside {
  readonly actions: (of: Taken) => ReactNode;
}

export const TableBeside = createContext<Beside | null>(null);
