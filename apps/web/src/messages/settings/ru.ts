/** The words of the settings page, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'page.settings': 'Настройки',
  'settings.sections': 'Разделы настроек',
  'settings.general': 'Общие',
  'settings.general.title': 'Название',
  'settings.general.zone': 'Часовой пояс',
};
