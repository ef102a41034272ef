/** Where the dimensions of each table are read: in the row itself, in its case, in the legs of its case, or off several fields. */
import {
  measureFields,
  oneOf,
  type DictionaryName,
  type FieldSpec,
  type MeasureName,
} from '@twicetold/cases';
import type { Scope } from '../catalogue/define-metric.ts';
import type { CodeArray } from '../columns/column-types.ts';
import type { Columns } from '../columns/columns.ts';
import { HOURS, WEEKDAYS } from '../periods/wall-clock.ts';
import type { Attribution, DimensionId } from '../question/question.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { derivedCodes, hasDerived, type DerivedDimension } from './derived-dimensions.ts';
import { agentsSeen } from './own-teams.ts';
import { codesByTeam, isOfTeam, namesOfTeams, OUTSOURCED, type TeamDimension } from './team-dimensions.ts';

type Place =
  | {
      readonly at: 'row' | 'case' | 'leg';
      readonly field: string;
      /** Not the team that stands there, but what is said of it. */
      readonly ofTeam?: TeamDimension;
    }
  | { readonly at: 'several'; readonly derived: DerivedDimension };
type Places = Partial<Record<DimensionId, Place>>;

const row = (field: string): Place => ({ at: 'row', field });
const ofCase = (field: string): Place => ({ at: 'case', field });

const aboutTheCase: Places = {
  reason: ofCase('reason'),
  product: ofCase('product'),
  segment: ofCase('segment'),
  priority: ofCase('priority'),
};

const teamsOfTheCase: Readonly<Record<Exclude<Attribution, 'AT_EVENT'>, Places>> = {
  RESOLVING: { team: ofCase('resolvingTeam'), agent: ofCase('resolvingAgent') },
  OPENING: { team: ofCase('openingTeam'), agent: ofCase('openingAgent') },
  PARTICIPATING: { team: { at: 'leg', field: 'team' }, agent: { at: 'leg', field: 'agent' } },
};

/** The sender is the team of a handoff. */
const ofHandoff: Places = {
  channel: row('channel'),
  team: row('fromTeam'),
  agent: row('fromAgent'),
  fromTeam: row('fromTeam'),
  toTeam: row('toTeam'),
  fromAgent: row('fromAgent'),
  toAgent: row('toAgent'),
  kind: row('kind'),
  origin: row('origin'),
  evidence: row('evidence'),
};

/** Rows with their own moment carry the team and the channel of that moment: AT_EVENT is their only attribution. */
const atEvent: Partial<Record<MeasureName, Places>> = {
  contact: { channel: row('channel'), team: row('team'), agent: row('agent'), visibility: row('visibility') },
  handoff: ofHandoff,
  loss: { ...ofHandoff, field: row('field'), how: row('how') },
  promise: {
    channel: row('channel'),
    team: row('team'),
    agent: row('agent'),
    promise: row('what'),
    heldBy: row('teamWhenDue'),
  },
  voice: { channel: row('channel'), team: row('team') },
  stay: { channel: ofCase('channel'), team: row('team'), status: row('status') },
};

/** Whether the rows of a table have their own moment, so that the attribution of the question does not apply. */
export const hasOwnMoment = (table: MeasureName): boolean => atEvent[table] !== undefined;

export function placeOf(table: MeasureName, dimension: DimensionId, attribution: Attribution): Place | null {
  if (isDerived(dimension))
    return hasDerived(table, dimension) ? { at: 'several', derived: dimension } : null;
  if (isOfTeam(dimension)) {
    const team = placeOf(table, 'team', attribution);
    return team === null || team.at === 'several' ? null : { ...team, ofTeam: dimension };
  }
  const own = atEvent[table];
  if (own !== undefined) return own[dimension] ?? aboutTheCase[dimension] ?? null;
  const teams = teamsOfTheCase[attribution === 'AT_EVENT' ? 'RESOLVING' : attribution];
  return (
    teams[dimension] ?? (dimension === 'channel' ? ofCase('channel') : (aboutTheCase[dimension] ?? null))
  );
}

const isDerived = (dimension: DimensionId): dimension is DerivedDimension =>
  dimension === 'weekday' || dimension === 'hour' || dimension === 'went';

/** Codes of a dimension, and how to get from a row (or a leg) to its code: `codes[via[row]]`, or `codes[row]`. */
export interface DimensionCodes {
  readonly codes: CodeArray;
  readonly via: Int32Array | null;
  readonly ofLeg: boolean;
}

/** null when the table does not have the dimension. */
export function dimensionCodes(
  scope: Scope,
  table: MeasureName,
  dimension: DimensionId,
): DimensionCodes | null {
  const { columns, question } = scope;
  const place = placeOf(table, dimension, question.attribution);
  if (place === null) return null;
  if (place.at === 'several') return { ...derivedCodes(scope, table, place.derived), ofLeg: false };
  const source = place.at === 'row' ? table : place.at;
  const codes = agentsSeen(scope, source, place.field);
  const { size } = columns.tables[source];
  const { settings } = scope;
  return {
    codes:
      place.ofTeam === undefined
        ? codes
        : codesByTeam(columns, `${source} ${place.field}`, codes, size, place.ofTeam, settings),
    via: place.at === 'case' ? caseRowsOf(columns, table) : null,
    ofLeg: place.at === 'leg',
  };
}

/** From a row to its case's row; null for cases themselves. */
export function caseRowsOf(columns: Columns, table: MeasureName): Int32Array | null {
  return table === 'case' ? null : columns.tables[table].columns.case;
}

const FIXED: Partial<Record<DimensionId, FieldSpec>> = {
  kind: measureFields.handoff.kind,
  how: measureFields.loss.how,
  origin: measureFields.handoff.origin,
  evidence: measureFields.handoff.evidence,
  visibility: measureFields.contact.visibility,
  promise: measureFields.promise.what,
  status: measureFields.stay.status,
  went: measureFields.issue.went,
  weekday: oneOf(...WEEKDAYS),
  hour: oneOf(...HOURS),
  outsourced: oneOf(...OUTSOURCED),
};

/** What the codes of a dimension stand for, the same for every table; code 0 = not known. */
export function namesOf(
  columns: Columns,
  dimension: DimensionId,
  settings: AnswerSettings,
): readonly (string | null)[] {
  const fixed = FIXED[dimension];
  if (fixed?.kind === 'oneOf') return [null, ...fixed.values];
  if (isOfTeam(dimension)) return namesOfTeams(dimension, settings);
  return columns.dictionaries.names(dictionaryOf(dimension));
}

const DICTIONARY: Partial<Record<DimensionId, DictionaryName>> = {
  fromTeam: 'team',
  toTeam: 'team',
  heldBy: 'team',
  fromAgent: 'agent',
  toAgent: 'agent',
};

export function dictionaryOf(dimension: DimensionId): DictionaryName {
  return DICTIONARY[dimension] ?? (dimension as DictionaryName);
}
