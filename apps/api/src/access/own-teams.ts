/** Of a team lead: the teams whose work they see, and what that leaves of rows that name agents. */
import { teamNow, type CustomerMeasures } from '@twicetold/cases';
import type { Workspace } from '@twicetold/store';
import { settingsOf } from '../live/settings-of.ts';
import { currentPrincipal } from './current-principal.ts';
import { teamsOf } from './principal.ts';

export type Teams = readonly string[];

/**
 * The teams of whoever asks, by the names they have now; null: everything is seen. Also outside of requests, where nobody
 * asks: the worker, a schedule, the command line.
 */
export function teamsSeen(workspace: Workspace): Teams | null {
  const { id } = workspace;
  const principal = currentPrincipal();
  const teams = principal === null ? null : teamsOf(principal, id);
  if (teams === null) return null;
  return [...new Set(teams.map((team) => teamNow(settingsOf(workspace).teamNames ?? {}, team)))].sort();
}

/** A case is seen where one of its legs was with an own team. */
export function isSeen({ rows }: CustomerMeasures, ordinal: number, teams: Teams | null): boolean {
  return teams === null || rows.leg.some((leg) => leg.case === ordinal && isOwn(teams, leg.team));
}

export const isOwn = (teams: Teams, team: string | null | undefined): boolean =>
  team != null && teams.includes(team);

/** Fields of rows that name an agent, each with the one that names their team. */
const AGENTS: readonly (readonly [agent: string, team: string])[] = [
  ['agent', 'team'],
  ['openingAgent', 'openingTeam'],
  ['resolvingAgent', 'resolvingTeam'],
  ['fromAgent', 'fromTeam'],
  ['toAgent', 'toTeam'],
];

/** The same without the agents of other teams. */
export function ownAgents<Row extends object>(row: Row, teams: Teams | null): Row {
  if (teams === null) return row;
  const fields = row as Readonly<Record<string, unknown>>;
  const others = AGENTS.filter(
    ([agent, team]) => agent in fields && !isOwn(teams, fields[team] as string | null | undefined),
  );
  return others.length === 0
    ? row
    : { ...row, ...Object.fromEntries(others.map(([agent]) => [agent, null])) };
}
