/** The words of the settings page. */
export const en = {
  'page.settings': 'Settings',
  'settings.sections': 'Sections of the settings',
  'settings.general': 'General',
  'settings.general.title': 'Title',
  'settings.general.zone': 'Time zone',
} as const;
