/** The words of what moves the risk of a case, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'driver.other': '{driver}',
  'driver.comebacks': 'обратились снова',
  'driver.low_rating': 'низкая оценка',
  'driver.went_public': 'вышло на публику',
  'driver.broken_promises': 'нарушенное обещание',
  'driver.anger': 'гнев',
  'driver.unresolved': 'ещё открыта',
  'driver.second_failure': 'подвели дважды',
  'driver.waiting': 'долгое ожидание',
  'driver.repeated_facts': 'рассказано снова',
  'driver.returns': 'возвращена',
  'driver.contradictions': 'противоречие',
  'driver.chases': 'пришлось напоминать',
  'driver.conduct': 'манера общения',
  'driver.same_reason': 'и у других тоже',
  'driver.reach': 'широкий охват',
  'driver.recovery': 'исправление',
  'driver.opened': 'открыта',
  'driver.says.other': '{sentence}',
  'driver.says.comebacks':
    '{count, plural, one {# раз обратился снова} few {# раза обратился снова} many {# раз обратился снова} other {# раза обратился снова}} с тем, что считалось решённым.',
  'driver.says.low_rating': 'Поставил оценку в нижней половине шкалы.',
  'driver.says.went_public':
    'Написал об этом публично {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.broken_promises':
    'Обещание не выполнено в срок {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.anger': 'Был рассержен хотя бы в одном обращении.',
  'driver.says.unresolved':
    'Всё ещё ждёт решения спустя {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}.',
  'driver.says.second_failure': 'Одно и то же не удалось дважды за 30 дней.',
  'driver.says.waiting': 'Ждал дольше, чем девять из десяти клиентов здесь.',
  'driver.says.repeated_facts':
    'Пришлось повторить известное {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.returns':
    'Отправлен обратно, откуда пришёл, {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.contradictions':
    'Об одном и том же обещали другое {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.chases':
    'Пришлось спрашивать, как продвигается, {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.conduct':
    'Получил в ответ оправдание, пустую фразу или спор {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'driver.says.same_reason':
    'Другие жалуются на то же: заявок по этой причине в {count, number, ::.0} раза больше обычного максимума.',
  'driver.says.reach':
    'Это могли увидеть до {count, plural, one {# человека} few {# человек} many {# человек} other {# человека}}.',
  'driver.says.recovery': 'Потом исправили.',
};
