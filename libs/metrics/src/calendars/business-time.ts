/**
 * Time on the clock of those who work: each moment counts when the calendar of the team whose leg it falls in is open.
 * Computed when a question is answered, never stored, so that a calendar changed today changes what is said of last year.
 */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { legsByCase, type LegsByCase } from '../columns/legs-by-case.ts';
import { teamCalendars, type TeamCalendars } from './team-calendars.ts';

interface Prepared extends Pick<Columns['tables']['leg']['columns'], 'enteredAt' | 'leftAt' | 'team'> {
  readonly calendars: TeamCalendars;
  readonly legs: LegsByCase;
}
const prepared = new WeakMap<Scope, Prepared>();

/**
 * Milliseconds of business time from one instant to another, 0 when `to` is not after `from`. What no leg covers (before a
 * team was heard of) goes by the default calendar. NaN when part of it falls to a team that has no calendar, with no default.
 */
export function businessTime(scope: Scope, caseRow: number, from: number, to: number): number {
  if (!(to > from)) return 0;
  const { calendars, legs, enteredAt, leftAt, team } = preparedFor(scope);
  if (calendars.ofAll !== null) return calendars.ofAll.between(from, to);
  let total = 0;
  let reached = from;
  const end = legs.starts[caseRow + 1] as number;
  for (let k = legs.starts[caseRow] as number; k < end && reached < to; k++) {
    const leg = legs.legRows[k] as number;
    const left = leftAt[leg] as number;
    const until = left < to ? left : to;
    if (until <= reached) continue;
    const entered = Math.min(enteredAt[leg] as number, to);
    if (entered > reached) total += open(calendars.fallback, reached, entered);
    total += open(calendars.byTeam[team[leg] as number] ?? null, Math.max(entered, reached), until);
    reached = until;
  }
  return reached < to ? total + open(calendars.fallback, reached, to) : total;
}

/**
 * Waiting until the receiving team first touched what was handed to it: on the calendars of the legs from the handoff on.
 * `waited` in calendar milliseconds.
 */
export function businessWait(scope: Scope, caseRow: number, handedOverAt: number, waited: number): number {
  return businessTime(scope, caseRow, handedOverAt, handedOverAt + waited);
}

const open = (hours: TeamCalendars['fallback'], from: number, to: number): number =>
  hours === null ? (to > from ? NaN : 0) : hours.between(from, to);

function preparedFor(scope: Scope): Prepared {
  let known = prepared.get(scope);
  if (known === undefined) {
    const { columns, settings } = scope;
    const { enteredAt, leftAt, team } = columns.tables.leg.columns;
    known = {
      calendars: teamCalendars(columns, settings),
      legs: legsByCase(columns),
      enteredAt,
      leftAt,
      team,
    };
    prepared.set(scope, known);
  }
  return known;
}
