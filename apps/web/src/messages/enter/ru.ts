/** The words of coming in, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'enter.title': 'Вход',
  'enter.email': 'Эл. почта',
  'enter.password': 'Пароль',
  'enter.do': 'Войти',
  'enter.forgotten': 'Не помню пароль',
  'enter.forgotten.sentence': 'Если у этого адреса есть учётная запись, мы пришлём ссылку для нового пароля.',
  'enter.forgotten.do': 'Прислать ссылку',
  'enter.forgotten.done':
    'Если у этого адреса есть учётная запись, ссылка уже в пути. Она откроется один раз, в течение двух часов.',
  'enter.back': 'Назад ко входу',
  'enter.setup': 'Первая учётная запись',
  'enter.setup.sentence':
    'Ей на этом сервере доступно всё: создавать пространства, приглашать людей, удалять клиентов.',
  'enter.invitation': 'Вас приглашают: {workspace}',
  'enter.invitation.known': 'У вас уже есть учётная запись: примите приглашение и войдите со своим паролем.',
  'enter.newPassword': 'Новый пароль',
  'enter.newPassword.sentence': 'Во всех остальных местах вы выйдете из системы.',
  'enter.name': 'Ваше имя',
  'enter.password.new': 'Новый пароль',
  'enter.password.hint': 'Не меньше 12 знаков. Несколько слов лучше, чем необычные знаки.',
  'enter.account.make': 'Создать учётную запись',
  'enter.take': 'Принять приглашение',
  'enter.taken': 'Приглашение принято. Теперь войдите.',
  'enter.password.set': 'Сохранить пароль',
  'enter.problem.wrong':
    'Адрес и пароль не подходят друг к другу. После нескольких попыток подряд учётная запись на время блокируется.',
  'enter.problem.too_many': 'Слишком много попыток. Подождите несколько минут.',
  'enter.problem.no_mail':
    'Этот сервер не может отправлять почту. Попросите ссылку у того, кто его обслуживает.',
  'enter.problem.link_over': 'Ссылка уже использована или устарела. Попросите новую.',
  'enter.problem.too_short': 'Слишком коротко: нужно не меньше 12 знаков.',
  'enter.problem.too_long': 'Слишком длинно.',
  'enter.problem.known': 'Слишком легко угадать.',
  'enter.problem.taken': 'У этого адреса уже есть учётная запись.',
  'enter.problem.needed': 'Нужно заполнить.',
  'enter.problem.other': 'Похоже, здесь ошибка.',
};
