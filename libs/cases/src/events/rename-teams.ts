/**
 * A team that was renamed, or merged into another, is one team under its name now, before anything is read off the
 * events: else its new name would look like another team that the case was handed to.
 */
import type { LoggedEvent } from './logged-event.ts';

/** Former name → name now; several former names may have the same. */
export type TeamNames = Readonly<Record<string, string>>;

const NAMED = ['team', 'toTeam', 'fromTeam'] as const;

/** A team renamed twice has its last name. Names that lead round in a circle stay as they are. */
export function teamNow(names: TeamNames, team: string): string {
  let now = team;
  for (const seen = new Set<string>(); Object.hasOwn(names, now) && !seen.has(now);) {
    seen.add(now);
    now = names[now] as string;
    if (now === team) return team;
  }
  return now;
}

/** The events with every team under its name now; the same ones where nothing is renamed. */
export function renameTeams(events: readonly LoggedEvent[], names: TeamNames): readonly LoggedEvent[] {
  if (Object.keys(names).length === 0) return events;
  return events.map((event) => {
    const body = event.body as Readonly<Record<string, unknown>>;
    const renamed = NAMED.flatMap((field): [string, string][] => {
      const team = body[field];
      if (typeof team !== 'string') return [];
      const now = teamNow(names, team);
      return now === team ? [] : [[field, now]];
    });
    return renamed.length === 0
      ? event
      : ({ ...event, body: { ...body, ...Object.fromEntries(renamed) } } as LoggedEvent);
  });
}
