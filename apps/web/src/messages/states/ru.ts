/** The words of what stands where a number does not, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'state.loading': 'Загружается',
  'state.empty': 'За этот период здесь ничего нет',
  'state.empty.hint': 'Более длинный период или меньше фильтров покажут больше.',
  'state.empty.everything': 'Показать всё, что есть',
  'state.few':
    '{n, plural, one {Только # — слишком мало для вывода} few {Только # — слишком мало для вывода} many {Только # — слишком мало для вывода} other {Только # — слишком мало для вывода}}',
  'state.few.hint': 'Если их меньше пяти, число говорит больше об отдельных людях, чем о сервисе.',
  'state.unknown': 'Неизвестно',
  'failed.unreachable': 'Сервер не отвечает. Он запущен?',
  'failed.broken': 'Сервер ответил не так, как условлено ({reason}).',
  'failed.title.forbidden': 'Это не входит в вашу роль',
  'failed.forbidden': 'Изменить это может администратор рабочего пространства.',
  'failed.forbidden.ask': 'Доступ может дать {admins}.',
  'failed.refused': '{reason}',
  'failed.retry': 'Повторить',
  'workspace.none': 'Пока вам не видно ни одного пространства',
  'workspace.none.sentence': 'Пригласить может владелец сервера или администратор пространства.',
};
