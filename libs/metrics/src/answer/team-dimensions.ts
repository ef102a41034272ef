/**
 * What a workspace says of its teams, as dimensions: where each sits, and whether it belongs to somebody else. Read off the
 * team of a row when a question is asked; a team of which nothing is said is not known, like a row without a team.
 */
import type { CodeArray } from '../columns/column-types.ts';
import type { Columns } from '../columns/columns.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';
import type { AnswerSettings } from '../settings/settings.ts';

export type TeamDimension = 'site' | 'outsourced';

export const OUTSOURCED = ['in_house', 'outsourced'] as const;

const kept = new KeptUntilChange<CodeArray>();

export const isOfTeam = (dimension: string): dimension is TeamDimension =>
  dimension === 'site' || dimension === 'outsourced';

/** By code, from 0 = null; sites by code unit. */
export function namesOfTeams(
  dimension: TeamDimension,
  { teamSites = {} }: AnswerSettings,
): readonly (string | null)[] {
  return dimension === 'outsourced'
    ? [null, ...OUTSOURCED]
    : [null, ...[...new Set(Object.values(teamSites))].sort()];
}

/** For each row its code, from the codes of its teams. `place` tells columns of teams apart. */
export function codesByTeam(
  columns: Columns,
  place: string,
  teams: CodeArray,
  size: number,
  dimension: TeamDimension,
  settings: AnswerSettings,
): CodeArray {
  const said = JSON.stringify(dimension === 'site' ? settings.teamSites : settings.outsourced);
  return kept.of(columns, `${dimension} ${place} ${said}`, () => {
    const codeOf = Uint32Array.from(columns.dictionaries.names('team'), (team) =>
      codeOfTeam(team, dimension, settings),
    );
    const codes = codeOf.some((code) => code > 0xff) ? new Uint16Array(size) : new Uint8Array(size);
    for (let row = 0; row < size; row++) codes[row] = codeOf[teams[row] as number] as number;
    return codes;
  });
}

function codeOfTeam(team: string | null, dimension: TeamDimension, settings: AnswerSettings): number {
  const { teamSites = {}, outsourced = {} } = settings;
  if (team === null) return 0;
  if (dimension === 'outsourced') return Object.hasOwn(outsourced, team) ? 1 + Number(outsourced[team]) : 0;
  const site = Object.hasOwn(teamSites, team) ? (teamSites[team] as string) : null;
  return namesOfTeams('site', settings).indexOf(site);
}
