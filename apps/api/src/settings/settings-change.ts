/** Parts of what is set as the API takes them, laid over what stands: lists of entries become fields by name. */
import {
  settingsProblem,
  type AnswerSettings,
  type Calendar,
  type SettingsProblem,
  type Target,
} from '@twicetold/metrics';
import type {
  CalendarExceptionInput,
  CalendarInput,
  SettingsChangeInput,
  TargetInput,
} from '../generated/graphql.ts';

/** null takes a field away; undefined leaves it. */
type Change = { readonly [Field in keyof AnswerSettings]?: AnswerSettings[Field] | null };

export function settingsWith(now: AnswerSettings, asked: SettingsChangeInput): AnswerSettings {
  const changed: Change = {
    calendars: asked.calendars?.map(calendarOf) ?? (asked.calendars as null | undefined),
    teamCalendars: byName(asked.teamCalendars, ({ team, calendar }) => [team, calendar]),
    defaultCalendar: asked.defaultCalendar,
    teamNames: byName(asked.teamNames, ({ former, now: name }) => [former, name]),
    teamSites: byName(asked.teamSites, ({ team, site }) => [team, site]),
    outsourced: byName(asked.outsourced, ({ team, outsourced }) => [team, outsourced]),
    directChannels: asked.directChannels,
    contactMinutes: byName(asked.contactMinutes, ({ channel, minutes }) => [channel, minutes]),
    riskThreshold: asked.riskThreshold,
    riskCalibration: asked.riskCalibration,
    audience: asked.audience,
    fieldWeights: byName(asked.fieldWeights, ({ field, weight }) => [field, weight]),
    targets: asked.targets?.map(targetOf) ?? (asked.targets as null | undefined),
    casesKeptMonths: asked.casesKeptMonths,
    textsKeptMonths: asked.textsKeptMonths,
    smallestGroup: asked.smallestGroup,
  } as Change;
  const entries = Object.entries(changed).filter(([, value]) => value !== undefined);
  const merged = { ...now, ...Object.fromEntries(entries) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !isNothing(value)));
}

/** Names that stand twice in a list of entries, of which one would silently be lost. */
export function namedTwice(asked: SettingsChangeInput): SettingsProblem[] {
  return [
    ...twice('teamCalendars', asked.teamCalendars, ({ team }) => team),
    ...twice('teamNames', asked.teamNames, ({ former }) => former),
    ...twice('teamSites', asked.teamSites, ({ team }) => team),
    ...twice('outsourced', asked.outsourced, ({ team }) => team),
    ...twice('contactMinutes', asked.contactMinutes, ({ channel }) => channel),
    ...twice('fieldWeights', asked.fieldWeights, ({ field }) => field),
  ];
}

function twice<Entry>(
  field: string,
  entries: readonly Entry[] | null | undefined,
  nameOf: (entry: Entry) => string,
): SettingsProblem[] {
  const names = (entries ?? []).map(nameOf);
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map((name) =>
    settingsProblem(`${field}.${name}`, 'twice'),
  );
}

function byName<Entry, Value>(
  entries: readonly Entry[] | null | undefined,
  pair: (entry: Entry) => readonly [string, Value],
): Record<string, Value> | null | undefined {
  return entries == null ? entries : Object.fromEntries(entries.map(pair));
}

export const calendarOf = ({ name, zone, weekly, exceptions }: CalendarInput): Calendar => ({
  name,
  zone,
  weekly: Object.fromEntries(weekly.map(({ weekday, hours }) => [weekday, hours])),
  ...(exceptions == null || exceptions.length === 0 ? {} : { exceptions: exceptions.map(exceptionOf) }),
});

const exceptionOf = ({ date, from, to, hours }: CalendarExceptionInput) => ({
  ...(date == null ? {} : { date }),
  ...(from == null ? {} : { from }),
  ...(to == null ? {} : { to }),
  hours,
});

const targetOf = ({ metric, value, team, channel }: TargetInput): Target => ({
  metric,
  value,
  ...(team == null ? {} : { team }),
  ...(channel == null ? {} : { channel }),
});

/** An empty field says what a missing one says; only no direct channels would be another thing than all. */
const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);
