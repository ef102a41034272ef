/** The words of what was changed in the settings, by whom. */
export const en = {
  'settings.changedMeanwhile':
    'Somebody has changed the settings meanwhile. What you typed stays; if it is about the same, you will be asked when you save.',
  'settings.yes': 'yes',
  'settings.no': 'no',
  'settings.teams.handled': '{count, plural, one {# case} other {# cases}}',
  'settings.teams.more': 'More about {name}',
  'settings.history.earlier': 'Show earlier changes',
  'settings.history.none.direct': 'none',
  'settings.history.version': 'version {version, number}',
  'setting.of.targets': 'Target “{name}”',
  'setting.of.calendars': 'Calendar “{name}”',
  'setting.of.teamCalendars': 'Calendar of the team “{name}”',
  'setting.of.teamNames': 'Name of the team “{name}”',
  'setting.of.teamSites': 'Site of the team “{name}”',
  'setting.of.outsourced': 'Ownership of the team “{name}”',
  'setting.of.contactMinutes': 'Minutes per contact, “{name}”',
  'setting.of.fieldWeights': 'Weight of the field “{name}”',
  'settings.place.calendar': 'Calendar {n, number}',
} as const;
