/** Which hours each team keeps: its own calendar, else that of the organisation, else none is known. */
import type { Columns } from '../columns/columns.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { openHoursOf, type OpenHours } from './open-hours.ts';

export interface TeamCalendars {
  /** By code of the team; null: nothing is known. Code 0, no team known, has the default. */
  readonly byTeam: readonly (OpenHours | null)[];
  readonly fallback: OpenHours | null;
  /** The one calendar that all teams keep, so that legs need not be looked at; null when they differ. */
  readonly ofAll: OpenHours | null;
}

export function teamCalendars(
  columns: Columns,
  { calendars = [], teamCalendars: chosen = {}, defaultCalendar }: AnswerSettings,
): TeamCalendars {
  const named = new Map(calendars.map((calendar) => [calendar.name, calendar]));
  const openHours = (name: string | undefined): OpenHours | null => {
    const calendar = name === undefined ? undefined : named.get(name);
    return calendar === undefined ? null : openHoursOf(calendar);
  };
  const fallback = openHours(defaultCalendar);
  const byTeam = columns.dictionaries.names('team').map((team) => {
    const own = team !== null && Object.hasOwn(chosen, team) ? openHours(chosen[team]) : null;
    return own ?? fallback;
  });
  return { byTeam, fallback, ofAll: byTeam.every((open) => open === fallback) ? fallback : null };
}
