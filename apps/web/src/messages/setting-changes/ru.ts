/** The words of what was changed in the settings, by whom, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'settings.changedMeanwhile':
    'Тем временем кто-то изменил настройки. Набранное вами остаётся; если оно о том же, при сохранении будет вопрос.',
  'settings.yes': 'да',
  'settings.no': 'нет',
  'settings.teams.handled': '{count, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}}',
  'settings.teams.more': 'Подробнее: {name}',
  'settings.history.earlier': 'Показать более ранние',
  'settings.history.none.direct': 'никакие',
  'settings.history.version': 'версия {version, number}',
  'setting.of.targets': 'Цель «{name}»',
  'setting.of.calendars': 'Календарь «{name}»',
  'setting.of.teamCalendars': 'Календарь команды «{name}»',
  'setting.of.teamNames': 'Имя команды «{name}»',
  'setting.of.teamSites': 'Площадка команды «{name}»',
  'setting.of.outsourced': 'Принадлежность команды «{name}»',
  'setting.of.contactMinutes': 'Минут на обращение, «{name}»',
  'setting.of.fieldWeights': 'Вес поля «{name}»',
  'settings.place.calendar': 'Календарь {n, number}',
};
