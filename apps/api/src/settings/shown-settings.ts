/** What is set as the API shows it: fields by name become lists of entries. */
import {
  DEFAULT_AUDIENCE,
  DEFAULT_RISK_THRESHOLD,
  DEFAULT_SMALLEST_GROUP,
  type Calendar,
  type SettingsProblem,
} from '@twicetold/metrics';
import type { SettingsVersion as Kept, Workspace } from '@twicetold/store';
import type { Settings, SettingsProblem as ShownProblem, SettingsVersion } from '../generated/graphql.ts';
import { settingsOf } from '../live/answer-context.ts';

/** Filled in field by field. */
export type SettingsHead = Omit<Settings, 'history' | 'folding'> & { readonly stored: Workspace };

export function shownSettings(stored: Workspace): SettingsHead {
  const settings = settingsOf(stored);
  const { title, zone, keepTexts, settingsVersion } = stored;
  return {
    stored,
    version: settingsVersion,
    title,
    zone,
    keepTexts,
    calendars: (settings.calendars ?? []).map(shownCalendar),
    teamCalendars: entries(settings.teamCalendars).map(([team, calendar]) => ({ team, calendar })),
    defaultCalendar: settings.defaultCalendar ?? null,
    teamNames: entries(settings.teamNames).map(([former, now]) => ({ former, now })),
    teamSites: entries(settings.teamSites).map(([team, site]) => ({ team, site })),
    outsourced: entries(settings.outsourced).map(([team, outsourced]) => ({ team, outsourced })),
    directChannels: settings.directChannels === undefined ? null : [...settings.directChannels],
    contactMinutes: entries(settings.contactMinutes).map(([channel, minutes]) => ({ channel, minutes })),
    riskThreshold: settings.riskThreshold ?? null,
    riskCalibration: settings.riskCalibration ?? null,
    audience: settings.audience ?? null,
    fieldWeights: entries(settings.fieldWeights).map(([field, weight]) => ({ field, weight })),
    targets: (settings.targets ?? []).map((target) => ({ team: null, channel: null, ...target })),
    casesKeptMonths: settings.casesKeptMonths ?? null,
    textsKeptMonths: settings.textsKeptMonths ?? null,
    smallestGroup: settings.smallestGroup ?? null,
    defaults: {
      riskThreshold: DEFAULT_RISK_THRESHOLD,
      audience: DEFAULT_AUDIENCE,
      smallestGroup: DEFAULT_SMALLEST_GROUP,
    },
    file: JSON.stringify(stored.settings, null, 2),
    computedAnew: ['teamNames'],
  };
}

export const shownVersion = ({ version, changedAt, author, changes }: Kept): SettingsVersion => ({
  version,
  changedAt: changedAt.toISOString(),
  author,
  changes: changes.map(({ field, entry, before, after }) => ({
    field,
    entry,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  })),
});

export const shownProblem = ({ field, code, values, reason }: SettingsProblem): ShownProblem => ({
  field,
  code,
  values: Object.entries(values).map(([name, value]) => ({ name, of: null, value })),
  reason,
});

const entries = <Value>(byName: Readonly<Record<string, Value>> = {}): [string, Value][] =>
  Object.entries(byName).sort(([one], [other]) => (one < other ? -1 : 1));

const shownCalendar = ({ name, zone, weekly, exceptions = [] }: Calendar) => ({
  name,
  zone,
  weekly: Object.entries(weekly).map(([weekday, hours]) => ({ weekday, hours: [...hours] })),
  exceptions: exceptions.map(({ date, from, to, hours }) => ({
    date: date ?? null,
    from: from ?? null,
    to: to ?? null,
    hours: [...hours],
  })),
});
