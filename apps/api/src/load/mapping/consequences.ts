/** What a mapping will leave unknown, or takes for granted: sentences for the person who is about to load by it. */
import type { EvidenceKind } from '@twicetold/metrics';
import type { Noticed } from '../noticed.ts';
import type { TableProposal } from './propose-table.ts';
import type { ColumnUse } from '@twicetold/metrics/mapping-uses';
import type { MappedColumn, TableMapping } from './schema.ts';

export interface Consequence {
  readonly code: ConsequenceCode;
  readonly sentence: string;
  /** Evidence that it limits, and the clause that the load report says of the source. */
  readonly limits: readonly EvidenceKind[];
  readonly because: string | null;
}

export type ConsequenceCode =
  | 'no_customers'
  | 'no_teams'
  | 'no_history'
  | 'no_resolutions'
  | 'closed_is_resolved'
  | 'ended_without_times'
  | 'no_channels'
  | 'no_reasons'
  | 'no_contacts'
  | 'no_facts'
  | 'day_month_undecided'
  | 'days_without_hours'
  | 'zone_assumed'
  | 'case_from_row'
  | 'statuses_guessed'
  | 'status_column_unused'
  | 'events_not_told';

/** A table, and where it is known the proposal with what its columns hold. */
export interface JudgedTable {
  readonly table: TableMapping;
  readonly proposal: TableProposal | null;
  /** Some case stands in several rows that were written at different times. */
  readonly history: boolean;
}

type Say = (
  code: ConsequenceCode,
  sentence: string,
  limits?: readonly EvidenceKind[],
  because?: string,
) => void;

export function consequencesOf(tables: readonly JudgedTable[]): Consequence[] {
  const said: Consequence[] = [];
  const say: Say = (code, sentence, limits = [], because) =>
    said.push({ code, sentence, limits, because: because ?? null });
  if (tables.length === 0) return said;
  const columns = tables.flatMap(({ table }) => table.columns as readonly MappedColumn[]);
  const has = (...uses: readonly ColumnUse[]) => columns.some(({ as }) => uses.includes(as));
  const shapes = new Set(tables.map(({ table }) => table.shape));
  const events = shapes.has('event');
  for (const { table } of tables)
    if (table.shape === 'case' && table.caseFromRow === true)
      say(
        'case_from_row',
        'No column names the case: every row is taken for a case of its own, and a row that is corrected in a later export will be another case.',
      );
  if (!has('customer'))
    say(
      'no_customers',
      'Without a customer column, repeat contacts across cases are unknown.',
      ['customers'],
      'no column of the table names the customer',
    );
  sayWhoHadIt(say, has, events || tables.some(({ history }) => history));
  sayWhereItStands(say, columns, has, events);
  if (!has('channel'))
    say(
      'no_channels',
      'Without a channel column, every contact counts under the channel "unknown".',
      ['channels'],
      'no column of the table names the channel',
    );
  if (!has('reason'))
    say(
      'no_reasons',
      'Without a column for what a case is about, cases of one customer are taken for one matter by time alone.',
      ['reasons'],
      'no column of the table says what a case is about',
    );
  if (!events)
    say(
      'no_contacts',
      'Of a case only the contact that opened it is known: no column tells of later calls or letters.',
      ['contacts'],
      'of a case only the contact that opened it is recorded',
    );
  if (!has('fact', 'text'))
    say(
      'no_facts',
      'Without facts or texts, what customers had to tell again is unknown.',
      ['facts'],
      'no column of the table holds facts or texts',
    );
  for (const { table, proposal } of tables) sayHowItWasRead(say, table, proposal);
  return said;
}

function sayWhoHadIt(say: Say, has: (...uses: readonly ColumnUse[]) => boolean, history: boolean): void {
  if (!has('team', 'to_team'))
    say(
      'no_teams',
      'Without a team column, handoffs are unknown.',
      ['teams'],
      'no column of the table names the team',
    );
  else if (!history)
    say(
      'no_history',
      'No history: one row per case shows who has it at the end, so handoffs are unknown.',
      ['teams'],
      'one row per case shows who has it at the end, so handoffs are unknown',
    );
}

function sayWhereItStands(
  say: Say,
  columns: readonly MappedColumn[],
  has: (...uses: readonly ColumnUse[]) => boolean,
  events: boolean,
): void {
  const words = columns.flatMap(({ statuses, types }) => [
    ...Object.entries(statuses ?? {}),
    ...Object.entries(types ?? {}),
  ]);
  const meant = (...meanings: readonly string[]) =>
    words.filter(([, meaning]) => meanings.includes(meaning)).map(([word]) => `'${word}'`);
  const resolves = has('resolved') || meant('resolved').length > 0;
  const closing = meant('closed');
  if (!resolves && closing.length > 0 && (has('closed', 'updated') || events))
    say('closed_is_resolved', `Status ${closing.slice(0, 5).join(', ')} is taken for resolved.`);
  else if (!resolves && has('closed'))
    say('closed_is_resolved', 'Closed is taken for resolved: no column says when a case was resolved.');
  if (has('resolved', 'closed', 'updated') || (events && (resolves || closing.length > 0))) return;
  if (closing.length > 0 || meant('resolved').length > 0)
    say(
      'ended_without_times',
      'The status says which cases have ended, but no column says when: resolution times are unknown, and all cases count as open.',
      ['resolutions'],
      'no column of the table says when a case ended',
    );
  else
    say(
      'no_resolutions',
      'No column says when a case was resolved or closed: resolution times are unknown.',
      ['resolutions'],
      'no column of the table says when a case ended',
    );
}

function sayHowItWasRead(say: Say, table: TableMapping, proposal: TableProposal | null): void {
  const flagged = (part: string) =>
    (proposal?.columns ?? [])
      .filter(({ flags }) => flags.some((flag) => flag.includes(part)))
      .map(({ column }) => `"${column}"`);
  const undecided = flagged("day and month can't be told apart");
  const where = proposal === null ? '' : ` (${undecided.join(', ')})`;
  if (undecided.length > 0)
    say(
      'day_month_undecided',
      `Day and month can't be told apart${where}: day first was taken.`,
      ['openings', 'resolutions', 'contacts'],
      'no date tells the day from the month, so the day was taken to come first',
    );
  const days = flagged('days without hours');
  if (days.length > 0)
    say(
      'days_without_hours',
      `Days without hours (${days.join(', ')}): they count from midnight, and durations are whole days.`,
    );
  if (needsZone(table, proposal))
    say(
      'zone_assumed',
      table.zone === undefined
        ? 'Times carry no zone: UTC was taken.'
        : `Times carry no zone: ${table.zone} was taken.`,
    );
  const guessed = (proposal?.columns ?? [])
    .flatMap(({ proposed, flags }) => (proposed.as === 'status' ? flags : []))
    .filter((flag) => flag.includes('was taken for open'));
  if (guessed.length > 0) say('statuses_guessed', `Of the statuses, ${guessed.join('; ')}.`);
  const numbers = flagged('say which of them mean');
  if (numbers.length > 0)
    say(
      'status_column_unused',
      `The status (${numbers.join(', ')}) is a number: what it means must be said, or it is left out.`,
    );
  const untold = flagged('nothing is told by');
  if (untold.length > 0)
    say(
      'events_not_told',
      `Some kinds of events (${untold.join(', ')}) are no known words and will be left out.`,
    );
}

function needsZone(table: TableMapping, proposal: TableProposal | null): boolean {
  const written = ['iso', 'day_first', 'month_first', 'excel_serial', 'excel_serial_1904'];
  return (table.columns as readonly MappedColumn[]).some(({ column, format, zone }) => {
    if (format === undefined || !written.includes(format) || zone !== undefined) return false;
    if (proposal === null) return table.zone === undefined;
    const held = proposal.columns.find((one) => one.column === column);
    return held !== undefined && held.withoutOffset;
  });
}

export function limitBy(noticed: Noticed, consequences: readonly Consequence[]): void {
  for (const { limits, because } of consequences) if (because !== null) noticed.limit(limits, because);
}
