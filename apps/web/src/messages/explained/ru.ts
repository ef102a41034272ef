/** The words of what a change comes from, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'explained.title': 'Почему изменилось?',
  'explained.answer':
    '{change}: {rate} из-за перемен внутри групп, {mix} из-за того, что одних стало больше, а других меньше.',
  'explained.answer.count': 'Всего {change}.',
  'explained.noise': 'Но это в пределах обычных колебаний: возможно, объяснять нечего.',
  'explained.rate': 'перемены внутри групп',
  'explained.mix': 'их стало больше или меньше',
  'explained.column.before': 'Было',
  'explained.column.after': 'Стало',
  'explained.column.rate': 'Из-за перемен',
  'explained.column.mix': 'Из-за состава',
  'explained.column.total': 'Вместе',
  'explained.others': 'все остальные {change}',
  'explained.course': 'было {before}, стало {after}',
};
