/** The columns of exported rows, in their order; documented in docs/exports.md. A file of any kind has the same ones. */
import { readFieldSet, type CustomerMeasures, type MeasureRow } from '@twicetold/cases';
import type { ResolvedQuestion, RowBehind } from '@twicetold/metrics';

export type Kind = 'text' | 'instant' | 'number' | 'count' | 'flag';
/** Instants in milliseconds; null: not known. */
export type Cell = string | number | boolean | null;

export interface ExportedRow<R> {
  readonly row: R;
  readonly behind: RowBehind;
  readonly measures: CustomerMeasures;
  readonly question: ResolvedQuestion;
  /** Bit of the issue variant in question. */
  readonly variant: number;
}

export interface ExportColumn<R> {
  readonly name: string;
  readonly kind: Kind;
  readonly read: (of: ExportedRow<R>) => Cell;
}

type Case = MeasureRow<'case'>;
type Handoff = MeasureRow<'handoff'>;

const text = <R>(name: string, read: (row: R) => string | null): ExportColumn<R> => ({
  name,
  kind: 'text',
  read: ({ row }) => read(row),
});
const instant = <R>(name: string, read: (row: R) => number | null): ExportColumn<R> => ({
  name,
  kind: 'instant',
  read: ({ row }) => read(row),
});
const count = <R>(name: string, read: (row: R) => number | null): ExportColumn<R> => ({
  name,
  kind: 'count',
  read: ({ row }) => read(row),
});
const flag = <R>(name: string, read: (row: R) => boolean | null): ExportColumn<R> => ({
  name,
  kind: 'flag',
  read: ({ row }) => read(row),
});
const seconds = <R>(name: string, read: (row: R) => number | null): ExportColumn<R> => ({
  name: `${name}_seconds`,
  kind: 'number',
  read: ({ row }) => inSeconds(read(row)),
});

const inSeconds = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : milliseconds / 1000;

/** Who it is about: never as the source writes it, only by the key that stands for it here. */
const about = <R>(caseOf: (of: ExportedRow<R>) => string | null): ExportColumn<R>[] => [
  { name: 'case', kind: 'text', read: caseOf },
  { name: 'customer', kind: 'text', read: ({ behind }) => keyInText(behind.customer) },
];

/** With a letter before it no spreadsheet takes it for a number and rounds it. */
const keyInText = (key: bigint): string => `c${BigInt.asUintN(64, key).toString(16).padStart(16, '0')}`;

const counted = <R>(): ExportColumn<R>[] => [
  { name: 'counted', kind: 'count', read: ({ behind }) => behind.counted },
  { name: 'value', kind: 'number', read: ({ behind }) => behind.value },
  { name: 'note', kind: 'text', read: ({ behind }) => behind.note },
];

const handoffsOf = ({ behind, measures, question, variant }: ExportedRow<Case>): Handoff[] =>
  measures.rows.handoff.filter(
    (each) =>
      each.case === behind.ordinal && (each.variants & variant) !== 0 && each.level === question.level,
  );

export const CASE_COLUMNS: readonly ExportColumn<Case>[] = [
  ...about<Case>(({ measures, behind }) => measures.cases[behind.ordinal] ?? null),
  instant('opened_at', (row: Case) => row.openedAt),
  instant('first_resolved_at', (row: Case) => row.firstResolvedAt),
  instant('resolved_at', (row: Case) => row.resolvedAt),
  seconds('resolution', ({ openedAt, resolvedAt }: Case) =>
    openedAt === null || resolvedAt === null ? null : resolvedAt - openedAt,
  ),
  instant('closed_by_rule_at', (row: Case) => row.administrativelyClosedAt),
  flag('merged', (row: Case) => row.merged),
  count('reopenings', (row: Case) => row.reopenings),
  text('channel', (row: Case) => row.channel),
  text('opening_team', (row: Case) => row.openingTeam),
  text('resolving_team', (row: Case) => row.resolvingTeam),
  text('opening_agent', (row: Case) => row.openingAgent),
  text('resolving_agent', (row: Case) => row.resolvingAgent),
  text('reason', (row: Case) => row.reason),
  text('product', (row: Case) => row.product),
  text('segment', (row: Case) => row.segment),
  text('priority', (row: Case) => row.priority),
  count('team_stations', (row: Case) => row.teamStations),
  count('agents', (row: Case) => row.agents),
  instant('first_contact_at', (row: Case) => row.firstContactAt),
  seconds('first_response', (row: Case) => row.firstResponse),
  seconds('waited_on_customer', (row: Case) => row.waitedOnCustomer),
  count('inbound_contacts', (row: Case) => row.inboundContacts),
  count('outbound_contacts', (row: Case) => row.outboundContacts),
  { name: 'handoffs', kind: 'count', read: (of) => handoffsOf(of).length },
  { name: 'fields_told_again', kind: 'count', read: (of) => toldAgain(handoffsOf(of)) },
  ...counted<Case>(),
];

/** null where nothing is known of any handoff; without handoffs nothing had to be told again at one. */
function toldAgain(handoffs: readonly Handoff[]): number | null {
  const known = handoffs.flatMap(({ repeated }) => (repeated === null ? [] : [repeated]));
  if (known.length === 0 && handoffs.length > 0) return null;
  return known.reduce((sum, each) => sum + each, 0);
}

const fields = (set: string | null): string | null => {
  if (set === null) return null;
  const { fields: names, more } = readFieldSet(set);
  return [...names, ...(more === 0 ? [] : [`+${more}`])].join(' ');
};

export const HANDOFF_COLUMNS: readonly ExportColumn<Handoff>[] = [
  ...about<Handoff>(({ measures, row }) => measures.cases[row.case] ?? null),
  instant('at', (row: Handoff) => row.at),
  text('level', (row: Handoff) => row.level?.toLowerCase() ?? null),
  text('origin', (row: Handoff) => row.origin),
  text('kind', (row: Handoff) => row.kind),
  text('from_team', (row: Handoff) => row.fromTeam),
  text('to_team', (row: Handoff) => row.toTeam),
  text('from_agent', (row: Handoff) => row.fromAgent),
  text('to_agent', (row: Handoff) => row.toAgent),
  text('channel', (row: Handoff) => row.channel),
  text('evidence', (row: Handoff) => row.evidence?.toLowerCase() ?? null),
  count('fields_known', (row: Handoff) => row.known),
  count('fields_told_again', (row: Handoff) => row.repeated),
  count('fields_cleared', (row: Handoff) => row.cleared),
  count('fields_lost', (row: Handoff) => row.lost),
  text('known', (row: Handoff) => fields(row.knownFields)),
  text('lost', (row: Handoff) => fields(row.lostFields)),
  flag('returned', (row: Handoff) => row.returned),
  flag('came_back', (row: Handoff) => row.cameBack),
  flag('orphan', (row: Handoff) => row.orphan),
  seconds('first_touch', ({ seenByTouch, firstTouch }: Handoff) => (seenByTouch ? null : firstTouch)),
  instant('span_ended_at', (row: Handoff) => row.spanEndedAt),
  instant('dropped_promise_at', (row: Handoff) => row.droppedPromiseAt),
  seconds('next_repeat', (row: Handoff) => row.nextRepeat),
  { name: 'rated_after', kind: 'number', read: ({ row }) => row.ratedAfter },
  instant('public_after_at', (row: Handoff) => row.publicAfterAt),
  instant('churned_after_at', (row: Handoff) => row.churnedAfterAt),
  ...counted<Handoff>(),
];
