/** The words of who reads, and whose cases, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  person: 'Вы и ваши настройки здесь',
  'person.is': '{name}: ваши настройки здесь',
  'person.name': 'Ваше имя',
  'person.name.hint':
    'Стоит рядом с вашими заметками, видами и тем, что вы делаете с заявками. Его помнит этот браузер.',
  'person.signedIn': 'Вход выполнен: {name}',
  'person.signOut': 'Выйти',
  'person.local': 'Вход без формы: этот сервер доступен только с этого компьютера.',
  'workspace.empty': 'пока ничего не загружено',
  'workspace.reach': '{cases} · до {day}',
  'workspace.sample': 'пример',
};
