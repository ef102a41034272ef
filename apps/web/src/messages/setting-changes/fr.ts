/** The words of what was changed in the settings, by whom, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'settings.changedMeanwhile':
    'Quelqu’un a modifié les réglages entre-temps. Votre saisie reste ; si elle porte sur la même chose, la question viendra à l’enregistrement.',
  'settings.yes': 'oui',
  'settings.no': 'non',
  'settings.teams.handled': '{count, plural, one {# dossier} many {# de dossiers} other {# dossiers}}',
  'settings.teams.more': 'Plus sur {name}',
  'settings.history.earlier': 'Afficher les précédentes',
  'settings.history.none.direct': 'aucun',
  'settings.history.version': 'calibrage {version, number}',
  'setting.of.targets': 'Objectif « {name} »',
  'setting.of.calendars': 'Calendrier « {name} »',
  'setting.of.teamCalendars': 'Calendrier de l’équipe « {name} »',
  'setting.of.teamNames': 'Nom de l’équipe « {name} »',
  'setting.of.teamSites': 'Site de l’équipe « {name} »',
  'setting.of.outsourced': 'Appartenance de l’équipe « {name} »',
  'setting.of.contactMinutes': 'Minutes par contact, « {name} »',
  'setting.of.fieldWeights': 'Poids du champ « {name} »',
  'settings.place.calendar': 'Calendrier n° {n, number}',
};
