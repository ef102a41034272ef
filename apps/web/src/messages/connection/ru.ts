/** The words of what is said when the server does not answer, or not as it should, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'connection.silent': 'Сервер не отвечает.',
  'connection.offline': 'Нет соединения.',
  'connection.shown': 'Показаны данные, полученные в {time}.',
  'connection.try': 'Попробовать сейчас',
  'connection.back': 'Соединение восстановлено. Всё обновляется.',
  'failed.outdated': 'Twicetold обновлён. Загрузите страницу снова.',
  'failed.title.unreachable': 'Нет ответа',
  'failed.title.broken': 'На сервере что-то пошло не так',
  'failed.title.refused': 'На такой вопрос ответить нельзя',
  'failed.title.outdated': 'Эта страница устарела',
  'notSaved.unreachable':
    'Не сохранено: сервер не отвечает. Введённое осталось здесь; повторите, когда соединение вернётся.',
  'notSaved.broken': 'Не сохранено: на сервере что-то пошло не так. Введённое осталось здесь.',
  'notSaved.outdated': 'Не сохранено: Twicetold обновлён. Скопируйте введённое и загрузите страницу снова.',
  'crash.offline': 'Эта страница ещё не загружена',
  'crash.offline.sentence': 'Сервер не отвечает. Страница откроется сама, когда соединение вернётся.',
  'crash.updated': 'Twicetold обновлён',
  'crash.updated.sentence':
    'Нужная часть теперь называется иначе. Загрузите страницу снова: вид сохранён в адресе.',
};
