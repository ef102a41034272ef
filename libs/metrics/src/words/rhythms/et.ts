/** The words of when a mail leaves and which days it is about, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'rhythm.WEEK': 'igal nädalal: {weekday} kell {hour}:00',
  'rhythm.MONTH': 'iga kuu {day}. kuupäeval kell {hour}:00',
  'rhythm.MONTH.last': 'iga kuu viimasel päeval kell {hour}:00',
  'mailPeriod.WEEK': 'viimane täisnädal',
  'mailPeriod.FOUR_WEEKS': 'viimased neli täisnädalat',
  'mailPeriod.MONTH': 'viimane täiskuu',
  'mailPeriod.QUARTER': 'viimane täiskvartal',
  'mailPeriod.HALF_YEAR': 'viimased kuus täiskuud',
};
