/** The words of weekdays and hours, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'week.title': 'Millal kliendid pöörduvad?',
  'week.answer':
    'Kõige rohkem pöördutakse: {weekday}, {hour}:00–{next}:00, {n} / {total}. Kell: {zone}; nooleklahvid liiguvad tunnilt tunnile.',
  'week.answer.none': 'Keegi ei pöördunud.',
  'week.cell': '{weekday}, {hour}:00: {contacts}',
};
