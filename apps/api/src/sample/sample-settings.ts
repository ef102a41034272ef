/**
 * What the simulated company has set: the hours that its teams keep. The offices are closed on public holidays, the
 * others are open as ever.
 */
import type { AnswerSettings, Calendar } from '@twicetold/metrics';
import { WEEKDAYS } from '@twicetold/metrics';
import { HOLIDAYS, monthsBefore, type OfficeHours } from './company/calendar.ts';
import { TEAM_NAMES, teamProfile } from './company/teams.ts';
import { SAMPLE_MONTHS, SAMPLE_WORKSPACE } from './sample-events.ts';

/** `end` in milliseconds since 1970 UTC, as of the events. */
export function sampleSettings(end: number): AnswerSettings {
  const calendars = new Map<string, Calendar>();
  const teamCalendars: Record<string, string> = {};
  for (const team of TEAM_NAMES) {
    const { hours } = teamProfile(team);
    const name = nameOf(hours);
    calendars.set(name, calendarOf(name, hours, end));
    teamCalendars[team] = name;
  }
  return { calendars: [...calendars.values()], teamCalendars, defaultCalendar: nameOf(LONGEST) };
}

/** Of what comes in before any team has it. */
const LONGEST: OfficeHours = { opens: 8, closes: 24, weekends: true };

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const nameOf = ({ opens, closes, weekends }: OfficeHours) =>
  `${weekends ? 'every day' : 'Monday to Friday'} ${clock(opens)}-${clock(closes)}`;

function calendarOf(name: string, { opens, closes, weekends }: OfficeHours, end: number): Calendar {
  const hours = [`${clock(opens)}-${clock(closes)}`];
  const days = weekends ? WEEKDAYS : WEEKDAYS.slice(0, 5);
  return {
    name,
    zone: SAMPLE_WORKSPACE.zone,
    weekly: Object.fromEntries(days.map((weekday) => [weekday, hours])),
    exceptions: weekends ? [] : holidays(end).map((date) => ({ date, hours: [] })),
  };
}

/** Of every year that the sample touches, and of the next. */
function holidays(end: number): string[] {
  const first = new Date(monthsBefore(end, SAMPLE_MONTHS)).getUTCFullYear();
  const years = new Date(end).getUTCFullYear() - first + 2;
  return Array.from({ length: years }, (_, i) => HOLIDAYS.map((day) => `${first + i}-${day}`)).flat();
}
