/** The words of when a mail leaves and which days it is about, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'rhythm.WEEK': 'каждую неделю: {weekday}, {hour}:00',
  'rhythm.MONTH': 'каждый месяц, {day}-го числа, {hour}:00',
  'rhythm.MONTH.last': 'в последний день каждого месяца, {hour}:00',
  'mailPeriod.WEEK': 'последняя полная неделя',
  'mailPeriod.FOUR_WEEKS': 'последние четыре полные недели',
  'mailPeriod.MONTH': 'последний полный месяц',
  'mailPeriod.QUARTER': 'последний полный квартал',
  'mailPeriod.HALF_YEAR': 'последние шесть полных месяцев',
};
