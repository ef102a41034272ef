/** The words of alerts, on the page and in what is sent, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'alert.of': '{metric}, {dimension}: {name}',
  'alert.threshold':
    '{what}: {value} ({bucket}), {side, select, above {выше} other {ниже}} порога {limit} (n = {n})',
  'alert.threshold.now':
    '{what}: сейчас {value}, {side, select, above {выше} other {ниже}} порога {limit} (n = {n})',
  'alert.signal':
    '{what}: {value} ({bucket}), {side, select, above {выше} other {ниже}} обычного {centre}: {rule} (n = {n})',
  'alert.only': 'Только: {filters}',
  'alert.state.firing': 'Новое',
  'alert.state.acknowledged': 'Принято',
  'alert.state.resolved': 'Прошло',
  'alert.mail.subject': '{rule}: {sentence}',
  'alert.mail.look': 'Посмотреть: {link}',
  'alert.mail.look.short': 'Посмотреть',
  'alert.mail.why':
    'Вы получили это письмо, потому что правило «{rule}» рабочего пространства {workspace} рассылается и вам.',
  'alert.test.subject': '{rule}: проверка',
  'alert.test.sentence': 'Проверка правила «{rule}». Ничего не случилось.',
};
