/** What the columns of one table most likely are, each with the reason; deterministic, and nothing is left out unsaid. */
import type { ColumnProfile } from './column-profile.ts';
import { columnMapping } from './column-mapping.ts';
import {
  isTime,
  looksLikeChannels,
  looksLikeEmails,
  looksLikeEventTypes,
  looksLikeIds,
  looksLikeStatuses,
  misfit,
} from './fitting.ts';
import { nameCandidates, type NameCandidate } from './name-candidates.ts';
import type { TableProfile } from './profile.ts';
import { dayMonthOrder } from './propose-order.ts';
import { SPOKEN_USES, type ColumnUse } from '@twicetold/metrics/mapping-uses';
import type { MappedColumn, TableMapping } from './schema.ts';
import { CASE_NAMES, EVENT_NAMES, squashed } from './words/column-names.ts';

export interface ProposedColumn {
  readonly column: string;
  readonly proposed: MappedColumn;
  /** Why it is taken so. */
  readonly why: string;
  /** What a person should look at. */
  readonly flags: readonly string[];
  /** The first three different values. */
  readonly samples: readonly string[];
  /** Some of its times do not say in which zone they are. */
  readonly withoutOffset: boolean;
}

export interface TableProposal {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly ProposedColumn[];
  /** null: no column names the case, or none says when. */
  readonly table: TableMapping | null;
  readonly missing: readonly ('case' | 'time')[];
  /** Some case stands in more than one row. */
  readonly severalRows: boolean;
}

interface Taken {
  readonly use: ColumnUse;
  readonly why: string;
  readonly flags: readonly string[];
}

type Names = typeof CASE_NAMES;

export interface ProposeOptions {
  readonly file: string;
  /** Zone of times without an offset; null = nobody said. */
  readonly zone: string | null;
  readonly sheet?: string | undefined;
  readonly array?: string | undefined;
}

export function proposeTable(profile: TableProfile, options: ProposeOptions): TableProposal {
  const shape = holdsEvents(profile) ? 'event' : 'case';
  const taken = new Map<string, Taken>();
  const { refused, rivals } = takeByName(profile, shape === 'event' ? EVENT_NAMES : CASE_NAMES, taken);
  takeByContent(profile, shape, taken);
  const order = dayMonthOrder(profile, taken);
  const columns = [...profile.columns.values()].map((column): ProposedColumn => {
    const found = taken.get(column.name);
    const rival = rivals.get(column.name);
    const { mapped, flags } = columnMapping(column, found?.use ?? 'unused', order, profile);
    return {
      column: column.name,
      proposed: mapped,
      why: found?.why ?? whyUnused(column, rival),
      flags: [...(found?.flags ?? refused.get(column.name) ?? []), ...flags],
      samples: column.samples,
      withoutOffset: column.isoTimes + column.placedTimes > column.offsets,
    };
  });
  const uses = new Set([...taken.values()].map(({ use }) => use));
  const timed = shape === 'event' ? uses.has('at') : uses.has('opened') || uses.has('updated');
  const fromRow = shape === 'case' && !uses.has('case') && timed;
  const missing = [
    ...(uses.has('case') || fromRow ? [] : (['case'] as const)),
    ...(timed ? [] : (['time'] as const)),
  ];
  const table = {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.array === undefined ? {} : { array: options.array }),
    ...(options.zone === null ? {} : { zone: options.zone }),
    shape,
    ...(fromRow ? { caseFromRow: true } : {}),
    columns: columns.map(({ proposed }) => proposed),
  } as TableMapping;
  const named = columns.find(({ proposed }) => proposed.as === 'case')?.column;
  return {
    file: options.file,
    rows: profile.rows,
    columns,
    table: missing.length === 0 ? table : null,
    missing,
    severalRows: named !== undefined && profile.of(named)?.repeats === true,
  };
}

/** One row per thing that happened: something names it, and cases stand in several rows. */
function holdsEvents({ columns }: TableProfile): boolean {
  const fits = (use: ColumnUse) =>
    [...columns.values()].filter((column) =>
      nameCandidates(column.name, EVENT_NAMES).some(
        (one) => one.use === use && one.exactly && misfit(use, column, true) === null,
      ),
    );
  if (fits('at').length === 0 || fits('case').every((column) => !column.repeats)) return false;
  return (
    fits('type').some((column) => SURE_TYPES.has(squashed(column.name)) || looksLikeEventTypes(column)) ||
    fits('to_team').length > 0
  );
}
const SURE_TYPES = new Set([
  'activity',
  'activityname',
  'event',
  'eventname',
  'eventtype',
  'conceptname',
  'событие',
  'активность',
  'sündmus',
  'événement',
  'activité',
]);

function takeByName(
  { columns, rows }: TableProfile,
  names: Names,
  taken: Map<string, Taken>,
): {
  readonly refused: ReadonlyMap<string, readonly string[]>;
  readonly rivals: ReadonlyMap<string, string>;
} {
  const refused = new Map<string, string[]>();
  const rivals = new Map<string, string>();
  const candidates: { column: ColumnProfile; candidate: NameCandidate; place: number }[] = [];
  let place = 0;
  for (const column of columns.values()) {
    place += 1;
    for (const candidate of nameCandidates(column.name, names)) {
      const why = misfit(candidate.use, column, candidate.exactly);
      if (!candidate.exactly && column.known < rows * ENOUGH_FOR_A_PART) continue;
      if (why === null) candidates.push({ column, candidate, place });
      else if (candidate.exactly)
        refused.set(column.name, [`its name says ${SPOKEN_USES[candidate.use]}, but ${why}`]);
    }
  }
  candidates.sort((a, b) => b.candidate.score - a.candidate.score || a.place - b.place);
  const used = new Map<ColumnUse, string>();
  for (const { column, candidate } of candidates) {
    if (taken.has(column.name)) continue;
    const other = used.get(candidate.use);
    if (other !== undefined) {
      if (!rivals.has(column.name))
        rivals.set(column.name, `it may be ${SPOKEN_USES[candidate.use]} too, but "${other}" was taken`);
      continue;
    }
    used.set(candidate.use, column.name);
    taken.set(column.name, {
      use: candidate.use,
      why: candidate.exactly
        ? `its name is a usual one for ${SPOKEN_USES[candidate.use]}`
        : `its name speaks of ${SPOKEN_USES[candidate.use]}`,
      flags: candidate.exactly ? [] : ['it was taken by a part of its name: look at its values'],
    });
  }
  return { refused, rivals };
}

function takeByContent(profile: TableProfile, shape: TableMapping['shape'], taken: Map<string, Taken>): void {
  const has = (use: ColumnUse) => [...taken.values()].some((one) => one.use === use);
  const take = (use: ColumnUse, why: string, fits: (column: ColumnProfile) => boolean) => {
    if (has(use)) return;
    const found = [...profile.columns.values()].find((column) => !taken.has(column.name) && fits(column));
    if (found !== undefined) taken.set(found.name, { use, why, flags: ['it was taken by its values alone'] });
  };
  const filled = (column: ColumnProfile) => column.known === profile.rows;
  if (shape === 'case') {
    take('case', 'every row has a value of its own in it', (column) => looksLikeIds(column, profile.rows));
    take(
      'opened',
      'it is a time in every row, and none of the other times comes before it',
      (column) => filled(column) && isTime(column) && isEarliest(profile, column),
    );
    take('status', 'its values are words for states of a case', looksLikeStatuses);
  } else take('at', 'it is a time in every row', (column) => filled(column) && isTime(column));
  take('channel', 'its values are names of channels', looksLikeChannels);
  take('customer', 'its values are e-mail addresses', looksLikeEmails);
}

function isEarliest({ columns, times }: TableProfile, column: ColumnProfile): boolean {
  return [...columns.values()].every(
    ({ name }) =>
      name === column.name ||
      times.before(column.name, name, 'day_first') >= times.before(name, column.name, 'day_first'),
  );
}

/** Share of the rows in which a column must have a value to be taken by a part of its name. */
const ENOUGH_FOR_A_PART = 0.1;
const ORGANISATION =
  /^(company|organi[sz]ation|account|firma|ettevõte|asutus|компания|организация|entreprise|société)(name)?$/u;

function whyUnused(column: ColumnProfile, rival: string | undefined): string {
  if (column.known === 0) return 'it is empty';
  if (rival !== undefined) return rival;
  if (ORGANISATION.test(squashed(column.name)))
    return "it may be the customer's organisation, or who handles the case: say which";
  return 'neither its name nor its values say what it is for a case';
}
