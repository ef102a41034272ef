/** The words of what was changed in the settings, by whom, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'settings.changedMeanwhile':
    'Keegi on vahepeal seadeid muutnud. Sinu kirjutatu jääb alles; kui see käib sama asja kohta, küsitakse salvestamisel.',
  'settings.yes': 'jah',
  'settings.no': 'ei',
  'settings.teams.handled': '{count, plural, one {# juhtum} other {# juhtumit}}',
  'settings.teams.more': 'Rohkem: {name}',
  'settings.history.earlier': 'Näita varasemaid muudatusi',
  'settings.history.none.direct': 'ükski',
  'settings.history.version': 'versioon {version, number}',
  'setting.of.targets': 'Eesmärk „{name}“',
  'setting.of.calendars': 'Kalender „{name}“',
  'setting.of.teamCalendars': 'Tiimi „{name}“ kalender',
  'setting.of.teamNames': 'Tiimi „{name}“ nimi',
  'setting.of.teamSites': 'Tiimi „{name}“ asukoht',
  'setting.of.outsourced': 'Tiimi „{name}“ kuuluvus',
  'setting.of.contactMinutes': 'Minuteid pöördumise kohta, „{name}“',
  'setting.of.fieldWeights': 'Välja „{name}“ kaal',
  'settings.place.calendar': 'Kalender {n, number}',
};
