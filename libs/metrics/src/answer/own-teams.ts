/**
 * What somebody sees who sees the work of some teams only: rows of those teams, of a handoff and of a promise also those that
 * came to them; and of their agents no others. A part of every selection, so that no number, list, file or analysis is
 * made of more. Without such a scope nothing here does anything.
 */
import type { MeasureName } from '@twicetold/cases';
import type { Columns } from '../columns/columns.ts';
import type { DimensionId } from '../question/question.ts';
import type { Scope } from '../catalogue/define-metric.ts';
import type { CodeArray } from '../columns/column-types.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';

/** Where it is enough that either team is one's own. */
const SIDES: Partial<Record<MeasureName, readonly [string, string]>> = {
  handoff: ['fromTeam', 'toTeam'],
  loss: ['fromTeam', 'toTeam'],
  promise: ['team', 'teamWhenDue'],
};

/** Of tables with two sides: whose agent a field names. */
const TEAM_OF_AGENT: Readonly<Record<string, string>> = {
  fromAgent: 'fromTeam',
  toAgent: 'toTeam',
  agent: 'team',
};

type Scoped = Pick<Scope, 'columns'> & { readonly teams: readonly string[] };

/** 1 for the codes of own teams. */
export function ownTeams({ columns, teams }: Scoped): Uint8Array {
  const own = new Set<string | null>(teams);
  return Uint8Array.from(columns.dictionaries.names('team'), (name) =>
    Number(name !== null && own.has(name)),
  );
}

export const isScoped = (scope: Scope): scope is Scope & { readonly teams: readonly string[] } =>
  scope.teams !== null;

/** Keeps the rows of which either side is one's own; null for tables without sides. */
export function keepOwnSides(
  scope: Scope & { readonly teams: readonly string[] },
  table: MeasureName,
): ((rows: Int32Array, length: number) => number) | null {
  const sides = SIDES[table];
  if (sides === undefined) return null;
  const own = ownTeams(scope);
  const [one, other] = sides.map((field) => scope.columns.tables[table].column(field) as CodeArray) as [
    CodeArray,
    CodeArray,
  ];
  const isOwn = (code: number) => own[code] === 1;
  return (rows, length) => {
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      rows[kept] = row;
      if (isOwn(one[row] as number) || isOwn(other[row] as number)) kept += 1;
    }
    return kept;
  };
}

const kept = new KeptUntilChange<CodeArray>();

/** The agents of a field as far as they are one's own; those of other teams are as if they were not known. */
export function agentsSeen(scope: Scope, table: MeasureName, field: string): CodeArray {
  const { columns } = scope;
  const agents = columns.tables[table].column(field) as CodeArray;
  const teamField = SIDES[table] === undefined ? undefined : TEAM_OF_AGENT[field];
  if (!isScoped(scope) || teamField === undefined) return agents;
  return kept.of(columns, JSON.stringify([table, field, scope.teams]), () => {
    const own = ownTeams(scope);
    const teams = columns.tables[table].column(teamField) as CodeArray;
    return agents.map((agent, row) => (own[teams[row] as number] === 1 ? agent : 0));
  });
}

const OF_AGENTS: ReadonlySet<DimensionId> = new Set(['agent', 'fromAgent', 'toAgent']);

/** Names to choose from, where not all are seen: own teams, and agents who had a leg of one. null: all. */
export function namesSeen(
  columns: Columns,
  dimension: DimensionId,
  teams: readonly string[] | null,
): ReadonlySet<string> | null {
  if (teams === null) return null;
  if (dimension === 'team') return new Set(teams);
  if (!OF_AGENTS.has(dimension)) return null;
  const { leg } = columns.tables;
  const own = ownTeams({ columns, teams });
  const names = columns.dictionaries.names('agent');
  const codes = new Set<number>();
  const [teamOf, agentOf] = [leg.columns.team, leg.columns.agent];
  for (let row = 0; row < leg.size; row++)
    if (leg.isAlive(row) && own[teamOf[row] as number] === 1) codes.add(agentOf[row] as number);
  return new Set([...codes].flatMap((code) => names[code] ?? []));
}
