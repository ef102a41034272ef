/** The words of what the keyboard does, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'keys.palette': 'Перейти, найти или сделать',
  'keys.page': 'Страница: {page}',
  'keys.filter': 'Фильтр',
  'keys.next': 'Следующая строка списка',
  'keys.previous': 'Предыдущая строка списка',
  'keys.open': 'Открыть строку',
  'keys.close': 'Закрыть открытое',
  'keys.list': 'Этот список',
  'keys.single': 'Одиночные клавиши',
  'keys.single.hint': 'Выключите, если диктуете или если они мешают.',
};
