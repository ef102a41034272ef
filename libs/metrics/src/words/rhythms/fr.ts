/** The words of when a mail leaves and which days it is about, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'rhythm.WEEK': 'chaque semaine : {weekday} à {hour} h',
  'rhythm.MONTH': 'le {day} de chaque mois à {hour} h',
  'rhythm.MONTH.last': 'le dernier jour de chaque mois à {hour} h',
  'mailPeriod.WEEK': 'la dernière semaine complète',
  'mailPeriod.FOUR_WEEKS': 'les quatre dernières semaines complètes',
  'mailPeriod.MONTH': 'le dernier mois complet',
  'mailPeriod.QUARTER': 'le dernier trimestre complet',
  'mailPeriod.HALF_YEAR': 'les six derniers mois complets',
};
