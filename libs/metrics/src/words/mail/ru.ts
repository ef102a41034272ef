/** The words of the page Loyalty as a mail, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'mail.subject': '{workspace}: лояльность, {days}',
  'mail.title': 'Лояльность',
  'mail.about': '{workspace} · {days} · по состоянию на {asOf}',
  'mail.only': '{dimension}: только {names}',
  'mail.late':
    'Должно было уйти {due}, но опоздало: тогда отправить не удалось. Числа относятся к дням, указанным выше.',
  'mail.numbers': 'Числа',
  'mail.column.metric': 'Показатель',
  'mail.column.value': 'Значение',
  'mail.column.period': 'К прошлому периоду',
  'mail.column.year': 'К прошлому году',
  'mail.risk': 'Где кроется риск сарафанного радио',
  'mail.risk.place': '{where}: {value} ({evidence})',
  'mail.risk.overall': 'В целом: {value}.',
  'mail.stories': 'Две заявки, каждая читается за минуту',
  'mail.open': 'Открыть эту страницу в Twicetold',
  'mail.why':
    'Вы получаете это письмо ({rhythm}), потому что ваш адрес есть в списке рассылки {workspace}; его указал(а) {author}.',
  'mail.stop':
    'Чтобы письма не приходили, обратитесь к: {author}, или удалите рассылку в Twicetold: страница «Лояльность», «Отправить эту страницу».',
  'mail.nothing': 'Об этих днях пока ничего не известно.',
  'mail.invited.subject': '«{workspace}» в Twicetold: приглашение',
  'mail.invited': 'Вас приглашают в «{workspace}» в Twicetold. Войти можно по этой ссылке:',
  'mail.invited.once':
    'Она открывается один раз, в течение семи дней. Если вы не ждали приглашения, ничего делать не нужно.',
  'mail.password.subject': 'Новый пароль для Twicetold',
  'mail.password.hello': 'Здравствуйте, {name}!',
  'mail.password':
    'Кто-то, вероятно вы, попросил новый пароль для Twicetold. Ссылка открывается один раз, в течение {hours, plural, one {# часа} few {# часов} many {# часов} other {# часа}}:',
  'mail.password.once': 'Если это были не вы, ничего делать не нужно: пароль останется прежним.',
};
