/** The words of the settings page, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'page.settings': 'Seaded',
  'settings.sections': 'Seadete osad',
  'settings.general': 'Üldine',
  'settings.general.title': 'Pealkiri',
  'settings.general.zone': 'Ajavöönd',
};
