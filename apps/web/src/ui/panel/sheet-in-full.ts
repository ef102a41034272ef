import type { ReactNode } from 'react';
import type { Sheet } from './sheet.ts';

/** Where the rows of a panel say more than its drawing: they are asked for only when somebody opens or saves them. */
export interface SheetInFull {
  /** Asks, and draws when they are there. */
  readonly shown: (draw: (sheet: Sheet) => ReactNode) => ReactNode;
  readonly ask: () => Promise<Sheet>;
}
