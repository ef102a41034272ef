/** What a schema cannot say of calendars: zones and days that exist, hours that can be read, names that are there. */
import { readHours, type Calendar, type CalendarException, type Hours } from '../calendars/calendar.ts';
import { isCalendarDay, isZone } from '../periods/calendar-day.ts';
import type { SettingsProblem } from './schema-problems.ts';
import type { AnswerSettings } from './settings.ts';

export function checkCalendars({
  calendars = [],
  teamCalendars = {},
  defaultCalendar,
  teamNames = {},
}: AnswerSettings): SettingsProblem[] {
  const names = calendars.map(({ name }) => name);
  const known = (field: string, name: string): SettingsProblem[] =>
    names.includes(name) ? [] : [{ field, reason: `is "${name}", but there is no calendar of that name` }];
  return [
    ...calendars.flatMap((calendar, i) =>
      checkCalendar(`calendars[${i}]`, calendar, names.indexOf(calendar.name) < i),
    ),
    ...Object.entries(teamCalendars).flatMap(([team, name]) => [
      ...known(`teamCalendars.${team}`, name),
      ...(Object.hasOwn(teamNames, team)
        ? [{ field: `teamCalendars.${team}`, reason: `is called "${teamNames[team]}" now, by teamNames` }]
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
    ...(nameTaken ? [{ field: `${field}.name`, reason: 'is the name of another calendar too' }] : []),
    ...(isZone(zone)
      ? []
      : [{ field: `${field}.zone`, reason: 'must be an IANA zone, like Europe/Tallinn' }]),
    ...Object.entries(weekly).flatMap(([weekday, hours]) => checkHours(`${field}.weekly.${weekday}`, hours)),
    ...exceptions.flatMap((exception, i) => checkException(`${field}.exceptions[${i}]`, exception)),
  ];
}

function checkException(field: string, { date, from, to, hours }: CalendarException): SettingsProblem[] {
  const oneDay = date !== undefined && from === undefined && to === undefined;
  const severalDays = date === undefined && from !== undefined && to !== undefined;
  if (!oneDay && !severalDays) return [{ field, reason: 'must have a date, or else from and to' }];
  const days = Object.entries({ date, from, to }).flatMap(([name, day]) =>
    day === undefined || isCalendarDay(day)
      ? []
      : [{ field: `${field}.${name}`, reason: `is "${day}", which no calendar has` }],
  );
  const backwards =
    severalDays && from > to ? [{ field: `${field}.to`, reason: `must not be before ${from}` }] : [];
  return [...days, ...backwards, ...checkHours(`${field}.hours`, hours)];
}

function checkHours(field: string, hours: readonly Hours[]): SettingsProblem[] {
  return hours.flatMap((text, i) =>
    readHours(text) === null
      ? [
          {
            field: `${field}[${i}]`,
            reason: `is "${text}", but must be like 08:00-18:00, 22:00-02:00 (past midnight) or 00:00-24:00`,
          },
        ]
      : [],
  );
}
