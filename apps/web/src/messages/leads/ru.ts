import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'page.settings': 'Настройки',
  'workspace.new': 'Новое рабочее пространство',
  'workspace.new.choose': 'Новое рабочее пространство…',
  'keys.title': 'Сочетания клавиш',
  'alerts.bell':
    '{count, plural, =0 {Оповещения: ничего нового} one {Оповещения: # новое} few {Оповещения: # новых} many {Оповещения: # новых} other {Оповещения: # нового}}',
  'alerts.make': 'Сделать из этого оповещение',
  'mailing.title': 'Отправить эту страницу',
  'mailing.open': 'По почте',
  'target.at': 'цель {value}',
  'target.reached': 'Цель {value}: достигнута',
  'target.missed': 'Цель {value}: не достигнута',
  'tour.offer': 'Впервые здесь? Шесть находок за две минуты.',
  'tour.start': 'Начать обзор',
  'tour.decline': 'Не сейчас',
};
