/** Слова о том, как распределены числа. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'spread.title': 'Как это распределено?',
  'spread.view': 'Доля',
  'spread.view.bins': 'Отдельно',
  'spread.view.within': 'Накопленная',
  'spread.bin.upTo': 'до {to}',
  'spread.bin.between': '{from} – {to}',
  'spread.bin.over': 'свыше {from}',
  'spread.bin.none': 'ничего',
  'spread.bin.all': 'всё',
  'spread.bin.notAll': 'свыше {from}, но не всё',
  'spread.notYet': 'ещё нет',
  'spread.upTo': '{share} до этого места',
  'spread.point': '{interval} · n {count, number}',
  'spread.point.open': '{interval} · n {count, number}, из них {open, number} не окончательно',
  'spread.point.notYet':
    '{interval} · к последнему наблюдению {count, plural, one {# не завершилось} few {# не завершились} many {# не завершились} other {# не завершились}}',
  'spread.unseen': 'так долго никого не наблюдали',
  'spread.says.durations': 'Половина за {half}, девять десятых за {most}.',
  'spread.says.half': 'Половина за {half}.',
  'spread.says.unreached': 'Пока меньше половины.',
  'spread.says.counts': 'У половины не больше {half}, у девяти десятых не больше {most}.',
  'spread.says.notYet': '{share} не завершились к последнему наблюдению.',
  'spread.leftOut':
    '{count, plural, one {Опущена # меньшая группа} few {Опущены # меньшие группы} many {Опущено # меньших групп} other {Опущено # группы}}.',
  'spread.few': 'Всего {count, number}: для распределения слишком мало.',
  'spread.hint':
    'Стрелки переводят от столбца к столбцу{opens, select, yes {; Enter открывает заявки за графиком} other {}}.',
  'spread.column.bin': 'Столбец',
  'spread.column.open': 'Из них не окончательно',
  'spread.column.within': 'До этого места',
  'spread.column.from': 'От',
  'spread.column.to': 'До',
};
