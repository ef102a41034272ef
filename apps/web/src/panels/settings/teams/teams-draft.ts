/** Teams as a form has them: what each is called, where it sits, whose it is, when it works, and which go into which. */
import type { Change, Settings } from '../settings.ts';

export interface TeamDraft {
  /** As it is called until now. */
  readonly team: string;
  readonly name: string;
  /** The team into which it goes; null: it stays one of its own. */
  readonly into: string | null;
  readonly site: string;
  /** Empty: not known. */
  readonly owned: '' | 'in_house' | 'outsourced';
  readonly calendar: string;
}

export interface TeamsDraft {
  readonly teams: readonly TeamDraft[];
  readonly former: readonly { readonly former: string; readonly now: string }[];
}

/** Teams with cases, and teams of which something is set. */
export function teamsDraft(settings: Settings, names: readonly string[]): TeamsDraft {
  const { teamNames, teamSites, outsourced, teamCalendars } = settings;
  const set = [...teamSites, ...outsourced, ...teamCalendars].map(({ team }) => team);
  const teams = [...new Set([...names, ...set, ...nowOf(teamNames)])].sort((one, other) =>
    one.localeCompare(other),
  );
  return {
    former: teamNames.map(({ former, now }) => ({ former, now })),
    teams: teams.map((team) => {
      const said = outsourced.find((each) => each.team === team)?.outsourced;
      return {
        team,
        name: team,
        into: null,
        site: teamSites.find((each) => each.team === team)?.site ?? '',
        owned: said === undefined ? '' : said ? 'outsourced' : 'in_house',
        calendar: teamCalendars.find((each) => each.team === team)?.calendar ?? '',
      };
    }),
  };
}

/** Only the last names of chains. */
const nowOf = (names: Settings['teamNames']): string[] =>
  names.map(({ now }) => now).filter((now) => !names.some(({ former }) => former === now));

export function changeOfTeams({ teams, former }: TeamsDraft, settings: Settings): Change {
  const byTeam = new Map(teams.map((each) => [each.team, each]));
  const nameOf = (team: string): string => {
    const own = byTeam.get(team);
    if (own === undefined) return team;
    return own.into === null ? own.name.trim() : nameOf(own.into);
  };
  const renamed = teams.filter(({ team }) => nameOf(team) !== team);
  const names = new Map([
    ...former.map((each) => [each.former, nameOf(each.now)] as const),
    ...renamed.map(({ team }) => [team, nameOf(team)] as const),
  ]);
  // A name that is taken back is no former name any more.
  const teamNames = [...names].flatMap(([from, now]) => (from === now ? [] : [{ former: from, now }]));
  const kept = teams.filter(({ into }) => into === null);
  const change = {
    teamNames,
    teamSites: kept.flatMap(({ team, site }) =>
      site.trim() === '' ? [] : [{ team: nameOf(team), site: site.trim() }],
    ),
    outsourced: kept.flatMap(({ team, owned }) =>
      owned === '' ? [] : [{ team: nameOf(team), outsourced: owned === 'outsourced' }],
    ),
    teamCalendars: kept.flatMap(({ team, calendar }) =>
      calendar === '' ? [] : [{ team: nameOf(team), calendar }],
    ),
    targets: settings.targets.map(({ metric, value, team, channel }) => ({
      metric,
      value,
      team: team === null || team === undefined ? null : nameOf(team),
      channel: channel ?? null,
    })),
  };
  const differing = Object.entries(change).filter(
    ([field, entries]) => sorted(entries) !== sorted(settings[field as keyof typeof change]),
  );
  return Object.fromEntries(differing);
}

const sorted = (entries: readonly object[]): string =>
  JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());
