/** The words of the settings page, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'page.settings': 'Réglages',
  'settings.sections': 'Rubriques des réglages',
  'settings.general': 'Général',
  'settings.general.title': 'Titre',
  'settings.general.zone': 'Fuseau horaire',
};
