/** The hours that count for a case: those of the team that had it at each moment, as the BUSINESS clock has them. */
import type { MeasureRow } from '@twicetold/cases';
import { openHoursOf, type OpenHours } from '../calendars/open-hours.ts';
import type { AnswerSettings } from '../settings/settings.ts';

type Leg = Pick<MeasureRow<'leg'>, 'enteredAt' | 'leftAt' | 'team'>;

export class WorkingHours {
  readonly #byTeam = new Map<string, OpenHours>();
  readonly #fallback: OpenHours | null;

  constructor({ calendars = [], teamCalendars = {}, defaultCalendar }: AnswerSettings) {
    const named = new Map(calendars.map((calendar) => [calendar.name, openHoursOf(calendar)]));
    this.#fallback = (defaultCalendar === undefined ? undefined : named.get(defaultCalendar)) ?? null;
    for (const [team, name] of Object.entries(teamCalendars)) {
      const hours = named.get(name);
      if (hours !== undefined) this.#byTeam.set(team, hours);
    }
  }

  /** Milliseconds; null where part of it falls to a team whose hours nobody has set. */
  between(legs: readonly Leg[], from: number, to: number): number | null {
    if (to <= from) return 0;
    if (this.#byTeam.size === 0) return this.#fallback?.between(from, to) ?? null;
    let total = 0;
    let reached = from;
    const count = (hours: OpenHours | null, until: number): boolean => {
      if (until <= reached) return true;
      if (hours === null) return false;
      total += hours.between(reached, until);
      reached = until;
      return true;
    };
    for (const { enteredAt, leftAt, team } of legs) {
      const own = team === null ? this.#fallback : (this.#byTeam.get(team) ?? this.#fallback);
      if (!count(this.#fallback, Math.min(enteredAt ?? from, to))) return null;
      if (!count(own, Math.min(leftAt ?? to, to))) return null;
    }
    return count(this.#fallback, to) ? total : null;
  }
}
