/** The words of weekdays and hours, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'week.title': 'Когда клиенты обращаются?',
  'week.answer':
    'Больше всего обращений: {weekday}, с {hour}:00 до {next}:00, {n} из {total}. Время: {zone}; стрелки переходят от часа к часу.',
  'week.answer.none': 'Никто не обращался.',
  'week.cell': '{weekday}, {hour}:00: {contacts}',
};
