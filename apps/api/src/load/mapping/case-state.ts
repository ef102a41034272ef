/** One case as a row says it stood. */
import { saysClosedByRule } from '../tables/closed-by-rule.ts';
import type { MappedCells } from './mapped-cells.ts';
import { wholeId, type MappedRow } from './mapped-row.ts';
import type { StatusMeaning } from '@twicetold/metrics/mapping-uses';

export interface CaseState {
  readonly row: MappedRow;
  /** When it was written down; null = the table does not say. */
  readonly updated: number | null;
  readonly sequence: number | null;
  readonly opened: number | null;
  readonly ended: Readonly<
    Record<'resolved' | 'reopened' | 'closed' | 'first_response' | 'rated', number | null>
  >;
  readonly status: StatusMeaning | null;
  readonly closedByRule: boolean;
  readonly team: string | null;
  readonly agent: string | null;
  readonly channel: string | null;
  readonly about: About;
  readonly parent: string | null;
  readonly mergedInto: string | null;
  readonly isPublic: boolean | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly facts: readonly (readonly [field: string, value: string | null])[];
  readonly ratings: readonly {
    readonly scale: 'csat' | 'nps' | 'ces';
    readonly score: number;
    readonly max: number | null;
  }[];
}

export interface About {
  readonly reason: string | null;
  readonly product: string | null;
  readonly segment: string | null;
  readonly priority: string | null;
}

/** Where no column names a channel. The word is one of ours: a source that knows none must not look like one that knows. */
export const NO_CHANNEL = 'unknown';

export function caseState(row: MappedRow, mapped: MappedCells): CaseState {
  const { cells } = row;
  const name = (use: Parameters<MappedCells['name']>[0]) => mapped.name(use, cells);
  const at = (use: Parameters<MappedCells['moment']>[0]) => mapped.moment(use, cells);
  const linked = (id: string | null) => (id === null ? null : wholeId(id));
  const texts = [mapped.text('subject', cells), mapped.text('text', cells)].filter((text) => text !== null);
  return {
    row,
    updated: at('updated'),
    sequence: mapped.number('sequence', cells),
    opened: at('opened'),
    ended: {
      resolved: at('resolved'),
      reopened: at('reopened'),
      closed: at('closed'),
      first_response: at('first_response'),
      rated: at('rated'),
    },
    status: mapped.status(cells),
    closedByRule: saysClosedByRule(mapped.text('closing_note', cells)),
    team: name('team'),
    agent: name('agent'),
    channel: name('channel')?.toLowerCase() ?? null,
    about: {
      reason: name('reason'),
      product: name('product'),
      segment: name('segment'),
      priority: name('priority'),
    },
    parent: linked(name('parent')),
    mergedInto: linked(name('merged_into')),
    isPublic: mapped.truth('public', cells),
    text: texts.length === 0 ? null : texts.join('\n\n').slice(0, 100_000),
    language: name('language'),
    facts: mapped
      .all('fact')
      .map((column) => [column.field ?? column.column, mapped.valueOf(column, cells)] as const),
    ratings: (['csat', 'nps', 'ces'] as const).flatMap((scale) => {
      const rating = mapped.rating(scale, cells);
      return rating === null ? [] : [{ scale, ...rating }];
    }),
  };
}

/** What the events of the case, in a table of their own, tell already: the row of the case does not tell it again. */
export interface ToldElsewhere {
  readonly opening: boolean;
  readonly contacts: boolean;
  readonly answers: boolean;
  readonly holders: boolean;
  readonly ends: boolean;
  readonly ratings: boolean;
  readonly firstTeam: string | null;
}

/** Whether the rows of the case were written at different times, so that what differs between them happened. */
export const isHistory = (states: readonly CaseState[]): boolean =>
  new Set(states.flatMap(({ updated }) => (updated === null ? [] : [updated]))).size > 1;

export function openedAt(states: readonly CaseState[]): number | null {
  const known = (of: (state: CaseState) => number | null) => states.map(of).filter((at) => at !== null);
  const openings = known(({ opened }) => opened);
  const all = openings.length > 0 ? openings : known(({ updated }) => updated);
  return all.length === 0 ? null : all.reduce((least, at) => Math.min(least, at));
}

export const firstKnown = <T>(states: readonly CaseState[], of: (state: CaseState) => T | null): T | null => {
  for (const state of states) {
    const known = of(state);
    if (known !== null) return known;
  }
  return null;
};
