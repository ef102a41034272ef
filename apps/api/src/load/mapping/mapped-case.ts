/** Everything that the rows of one case come to, from whichever tables they are. */
import type { SourceFigure, SourceRow } from '../adapters/adapter.ts';
import type { CaseHappening } from './case-happening.ts';
import { caseState, isHistory, openedAt, type CaseState, type ToldElsewhere } from './case-state.ts';
import { CaseStory } from './case-story.ts';
import type { TableFindings } from './findings.ts';
import { meaningWithoutType, tellHappenings } from './happened-events.ts';
import type { MappedCells } from './mapped-cells.ts';
import type { MappedRow } from './mapped-row.ts';
import type { TableMapping } from './schema.ts';
import { endsWithoutTime, remembersAnEnd } from './state-ends.ts';
import { tellStates } from './state-events.ts';

export interface ReadTable {
  readonly table: TableMapping;
  readonly mapped: MappedCells;
}

/** @param until milliseconds; what was written only later is not known yet */
export function mappedCase(
  id: string,
  rows: readonly MappedRow[],
  tables: readonly ReadTable[],
  until: number | null,
  findings: TableFindings,
): SourceRow[] {
  const rejected = new Map<MappedRow, SourceRow['rejection']>();
  const states: CaseState[] = [];
  const happenings: CaseHappening[] = [];
  for (const row of rows) {
    const { table, mapped } = tables[row.table] as ReadTable;
    const wrong = mapped.unreadableTime(row.cells);
    const read =
      wrong ??
      (table.shape === 'case' ? readState(row, mapped, states) : readHappening(row, mapped, happenings));
    if (read !== null) rejected.set(row, read);
  }
  const known = inOrder(onceOverFiles(states), ({ updated, sequence, row }) => ({
    at: updated,
    sequence,
    row,
  })).filter(({ updated }) => until === null || updated === null || updated <= until);
  const happened = inOrder(happenings, ({ at, sequence, row }) => ({ at, sequence, row }));
  const story = new CaseStory(id, customerOf(rows, tables));
  const elsewhere = toldElsewhere(happened);
  if (known.length > 0) tellStates(story, known, elsewhere);
  const opens = known.length > 0 && !elsewhere.opening;
  findings.directionless += tellHappenings(story, happened, opens);
  remark(findings, known, story);
  const figures = figuresOf(id, known, tables);
  return rows.map((row, place) => ({
    file: row.file,
    line: row.line,
    events: rejected.has(row) ? [] : (story.byRow.get(row) ?? []),
    rejection: rejected.get(row) ?? null,
    raw: row.cells,
    ...(place === 0 && figures.length > 0 ? { figures } : {}),
  }));
}

function readState(row: MappedRow, mapped: MappedCells, states: CaseState[]): SourceRow['rejection'] {
  const state = caseState(row, mapped);
  if (state.opened === null && state.updated === null) {
    const field = (mapped.column('opened') ?? mapped.column('updated'))?.column ?? 'opened';
    return { field, reason: 'is missing: the row says no time' };
  }
  states.push(state);
  return null;
}

function readHappening(
  row: MappedRow,
  mapped: MappedCells,
  happenings: CaseHappening[],
): SourceRow['rejection'] {
  const at = mapped.moment('at', row.cells);
  if (at === null)
    return { field: mapped.column('at')?.column ?? 'at', reason: 'is missing: the row says no time' };
  const type = mapped.type(row.cells);
  if (type !== null && type.meaning === null)
    return {
      field: mapped.column('type')?.column ?? 'type',
      reason: 'is a word that the mapping does not know',
    };
  const meaning = type?.meaning ?? meaningWithoutType(mapped);
  happenings.push({ row, at, sequence: mapped.number('sequence', row.cells), meaning, mapped });
  return null;
}

/** Rows that two files have alike count once. */
function onceOverFiles(states: readonly CaseState[]): CaseState[] {
  const files = new Map<string, string>();
  return states.filter(({ row }) => {
    const content = JSON.stringify(row.cells);
    const first = files.get(content) ?? row.file;
    files.set(content, first);
    return first === row.file;
  });
}

interface Place {
  readonly at: number | null;
  readonly sequence: number | null;
  readonly row: MappedRow;
}

/** By the clock, then by the source's own counting, then by their place in the file, read backwards where it runs so. */
function inOrder<T>(items: readonly T[], placeOf: (item: T) => Place): T[] {
  const places = items.map((item) => ({ item, ...placeOf(item) }));
  const dated = places.filter(({ at }) => at !== null);
  const backwards = (dated[0]?.at ?? 0) > (dated.at(-1)?.at ?? 0) ? -1 : 1;
  return places
    .toSorted(
      (a, b) =>
        (a.at ?? -Infinity) - (b.at ?? -Infinity) ||
        (a.sequence ?? 0) - (b.sequence ?? 0) ||
        (a.row.file === b.row.file
          ? (a.row.line - b.row.line) * backwards
          : a.row.file < b.row.file
            ? -1
            : 1),
    )
    .map(({ item }) => item);
}

function customerOf(rows: readonly MappedRow[], tables: readonly ReadTable[]): string | null {
  // Whatever the order of the rows: where they differ, the most frequent, and of two alike the one first in the alphabet.
  const counts = new Map<string, number>();
  for (const row of rows) {
    const customer = (tables[row.table] as ReadTable).mapped.customer(row.cells);
    if (customer !== null) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const ENDS: ReadonlySet<string> = new Set(['resolved', 'closed', 'closed_by_rule', 'reopened', 'status']);

function toldElsewhere(happened: readonly CaseHappening[]): ToldElsewhere {
  const has = (...meanings: readonly string[]) => happened.some(({ meaning }) => meanings.includes(meaning));
  const move = happened.find(({ meaning }) => meaning === 'holder' || meaning === 'escalation');
  const holders =
    move !== undefined || happened.some(({ mapped, row }) => mapped.name('team', row.cells) !== null);
  return {
    opening: false,
    contacts: has('inbound', 'message', 'public_post'),
    answers: has('outbound', 'message'),
    holders,
    ends: happened.some(({ meaning }) => ENDS.has(meaning)),
    ratings: has('rating', 'csat', 'nps', 'ces'),
    firstTeam: move?.mapped.name('from_team', move.row.cells) ?? null,
  };
}

function remark(findings: TableFindings, states: readonly CaseState[], story: CaseStory): void {
  if (states.length === 0) return;
  const opened = openedAt(states);
  if (opened !== null && story.ends.some((at) => at < opened)) findings.negative += 1;
  const last = states.at(-1) as CaseState;
  if (isHistory(states)) {
    findings.histories += 1;
    return;
  }
  if (remembersAnEnd(last)) findings.openThoughEnded += 1;
  if (endsWithoutTime(last)) findings.endedWithoutTime += 1;
  if (states.length > 1 && new Set(states.map(({ team }) => team)).size > 1) findings.undatedMoves += 1;
}

function figuresOf(id: string, states: readonly CaseState[], tables: readonly ReadTable[]): SourceFigure[] {
  const last = states.at(-1);
  if (last === undefined) return [];
  const { mapped } = tables[last.row.table] as ReadTable;
  return (
    [
      ['reopen_count', 'reopens'],
      ['assignment_count', 'assignments'],
    ] as const
  ).flatMap(([use, figure]) =>
    mapped.has(use) ? [{ case: id, figure, value: mapped.number(use, last.row.cells) }] : [],
  );
}
