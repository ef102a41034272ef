/** The words of a case in five lines, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'stories.worst': 'Худшая',
  'stories.recovered': 'Лучше всего исправленная',
  'stories.none.worst': 'В эти дни рассказать не о чем.',
  'stories.none.recovered': 'В эти дни ни одна неудачная заявка не была исправлена.',
  'story.line.what':
    '{reason}, канал {channel}, с {opened}: {contacts, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} клиента, {handoffs, plural, =0 {без передач} one {# передача} few {# передачи} many {# передач} other {# передачи}}.',
  'story.line.told':
    '{count, plural, =0 {Повторять ничего не пришлось.} one {Повторено # раз: {fields}.} few {Повторено # раза: {fields}.} many {Повторено # раз: {fields}.} other {Повторено # раза: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Ничего не обещали.} one {# обещание: {fates}.} few {# обещания: {fates}.} many {# обещаний: {fates}.} other {# обещания: {fates}.}}',
  'story.line.fate.on_time':
    '{count, plural, one {# выполнено в срок} few {# выполнены в срок} many {# выполнено в срок} other {# выполнены в срок}}',
  'story.line.fate.late':
    '{count, plural, one {# выполнено с опозданием} few {# выполнены с опозданием} many {# выполнено с опозданием} other {# выполнено с опозданием}}',
  'story.line.fate.broken':
    '{count, plural, one {# нарушено} few {# нарушены} many {# нарушено} other {# нарушено}}',
  'story.line.fate.pending':
    '{count, plural, one {у # срок не наступил} few {у # срок не наступил} many {у # срок не наступил} other {у # срок не наступил}}',
  'story.line.long': 'Длилось {duration}, самая долгая тишина {silence}.',
  'story.line.longSoFar': 'Открыто уже {duration}, самая долгая тишина {silence}.',
  'story.line.end.solved': 'Решено {day}, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.end.closed':
    'Закрыто по правилу {day} без решения, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.end.unanswered':
    'Закрыто по правилу {day} без ответа, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.end.open': 'Всё ещё открыто, команда {team}; риск сарафанного радио {risk} из 100.',
  'story.line.driver': 'Основная часть риска: {drivers}.',
  'story.line.recovery': 'Без исправления риск был бы {risk}.',
};
