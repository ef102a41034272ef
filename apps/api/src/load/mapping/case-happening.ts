/** A row of a log of events: something that happened to a case, and what stood of the case by then. */
import type { MappedCells } from './mapped-cells.ts';
import type { MappedRow } from './mapped-row.ts';
import type { EventMeaning, StatusMeaning } from '@twicetold/metrics/mapping-uses';

export interface CaseHappening {
  readonly row: MappedRow;
  readonly at: number;
  readonly sequence: number | null;
  readonly meaning: EventMeaning;
  readonly mapped: MappedCells;
}

/** Where the case stands as the rows go on. */
export interface Standing {
  team: string | null;
  agent: string | null;
  status: StatusMeaning;
}
