/** What a schema cannot say of calendars: zones and days that exist, hours that can be read, names that are there. */
import { readHours, type Calendar, type CalendarException, type Hours } from '../calendars/calendar.ts';
import { isCalendarDay, isZone } from '../periods/calendar-day.ts';
import { problem, type SettingsProblem } from './settings-problem.ts';
import type { AnswerSettings } from './settings.ts';

export function checkCalendars({
  calendars = [],
  teamCalendars = {},
  defaultCalendar,
  teamNames = {},
}: AnswerSettings): SettingsProblem[] {
  const names = calendars.map(({ name }) => name);
  const known = (field: string, name: string): SettingsProblem[] =>
    names.includes(name) ? [] : [problem(field, 'no_calendar', { name })];
  return [
    ...calendars.flatMap((calendar, i) =>
      checkCalendar(`calendars[${i}]`, calendar, names.indexOf(calendar.name) < i),
    ),
    ...Object.entries(teamCalendars).flatMap(([team, name]) => [
      ...known(`teamCalendars.${team}`, name),
      ...(Object.hasOwn(teamNames, team)
        ? [problem(`teamCalendars.${team}`, 'renamed', { name: teamNames[team] ?? '' })]
        : []),
    ]),
    ...(defaultCalendar === undefined ? [] : known('defaultCalendar', defaultCalendar)),
  ];
}

function checkCalendar(
  field: string,
  { zone, weekly, exceptions = [] }: Calendar,
  nameTaken: boolean,
): SettingsProblem[] {
  return [
    ...(nameTaken ? [problem(`${field}.name`, 'name_taken')] : []),
    ...(isZone(zone) ? [] : [problem(`${field}.zone`, 'not_a_zone')]),
    ...Object.entries(weekly).flatMap(([weekday, hours]) => checkHours(`${field}.weekly.${weekday}`, hours)),
    ...exceptions.flatMap((exception, i) => checkException(`${field}.exceptions[${i}]`, exception)),
  ];
}

function checkException(field: string, { date, from, to, hours }: CalendarException): SettingsProblem[] {
  const oneDay = date !== undefined && from === undefined && to === undefined;
  const severalDays = date === undefined && from !== undefined && to !== undefined;
  if (!oneDay && !severalDays) return [problem(field, 'no_dates')];
  const days = Object.entries({ date, from, to }).flatMap(([name, day]) =>
    day === undefined || isCalendarDay(day) ? [] : [problem(`${field}.${name}`, 'no_such_day', { day })],
  );
  const backwards = severalDays && from > to ? [problem(`${field}.to`, 'ends_before', { day: from })] : [];
  return [...days, ...backwards, ...checkHours(`${field}.hours`, hours)];
}

function checkHours(field: string, hours: readonly Hours[]): SettingsProblem[] {
  return hours.flatMap((text, i) =>
    readHours(text) === null ? [problem(`${field}[${i}]`, 'not_hours', { text })] : [],
  );
}
