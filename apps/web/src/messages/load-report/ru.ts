/** The words of the report of a load, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'report.none': 'Отчёт об этой загрузке не сохранён.',
  'report.rejects': 'Что не удалось принять',
  'report.rejects.sentence':
    '{count, plural, one {Отклонена # строка} few {Отклонены # строки} many {Отклонено # строк} other {Отклонено # строки}}; всё остальное в журнале.',
  'report.rejects.others': 'по другим причинам',
  'report.rejects.first': 'Первые из них',
  'report.rejects.csv': 'Сохранить как CSV',
  'report.rejects.ndjson': 'как NDJSON',
  'report.time': 'С какого по какое время',
  'report.time.sentence': 'События с {from} по {to}.',
  'report.names': 'Команды, каналы и причины',
  'report.names.counted': 'Число — сколько событий называют имя.',
  'report.names.teams': 'Команды',
  'report.names.channels': 'Каналы',
  'report.names.reasons': 'Причины',
  'report.names.none': 'ничего не названо',
  'report.names.unknown': 'В событиях, поступающих в реальном времени, имена не подсчитываются.',
  'report.names.new': 'новое',
  'report.names.more':
    '{bounded, select, yes {и ещё не менее {count, number}} other {и ещё {count, number}}}',
  'report.missing': 'Чего не хватает',
  'report.reconciliation': 'Наши числа против их',
  'report.reconciliation.sentence':
    '{differences, plural, =0 {Все величины, которые вычислил сам источник, совпадают с нашими.} one {# величина источника отличается от нашей.} few {# величины источника отличаются от наших.} many {# величин источника отличаются от наших.} other {# величины источника отличаются от наших.}}',
  'report.reconciliation.csv': 'Сохранить все различия как CSV',
  'report.reconciliation.first': 'Первые различия',
  'reconciliation.figure': 'Величина',
  'reconciliation.compared': 'Заявки',
  'reconciliation.agree': 'Совпали',
  'reconciliation.differ': 'Различаются',
  'reconciliation.onlyTheirs': 'Знают только они',
  'reconciliation.onlyOurs': 'Знаем только мы',
  'reconciliation.case': 'Заявка',
  'reconciliation.ours': 'У нас',
  'reconciliation.theirs': 'У них',
  'figure.handoffs': 'Передачи',
  'figure.reassignments': 'Переназначения',
  'figure.assignments': 'Назначения',
  'figure.contacts': 'Обращения',
  'figure.replies': 'Ответы',
  'figure.first_reply_minutes': 'Первый ответ',
  'figure.reopens': 'Повторные открытия',
  'figure.first_resolution_minutes': 'Первое решение',
  'figure.full_resolution_minutes': 'Окончательное решение',
  'figure.requester_wait_minutes': 'Ожидание клиентом',
  'figure.agent_wait_minutes': 'Ожидание клиента',
  'figure.on_hold_minutes': 'Отложено',
  'figure.other': '{title}',
  'figure.inWorkingHours': '{title}, рабочее время',
  'clock.endedBeforeOpened':
    '{count, plural, one {# заявка кончается раньше, чем начинается; её длительность не учтена.} few {# заявки кончаются раньше, чем начинаются; их длительности не учтены.} many {# заявок кончается раньше, чем начинается; их длительности не учтены.} other {# заявки кончаются раньше, чем начинаются; их длительности не учтены.}}',
  'clock.future':
    '{count, plural, one {# событие лежит в будущем по часам этой машины.} few {# события лежат в будущем по часам этой машины.} many {# событий лежит в будущем по часам этой машины.} other {# события лежат в будущем по часам этой машины.}}',
  'clock.before1990':
    '{count, plural, one {# событие раньше 1990 года.} few {# события раньше 1990 года.} many {# событий раньше 1990 года.} other {# события раньше 1990 года.}}',
  'clock.leftOut':
    '{count, plural, one {# событие пропущено: оно позже запрошенного.} few {# события пропущены: они позже запрошенного.} many {# событий пропущено: они позже запрошенного.} other {# события пропущены: они позже запрошенного.}}',
  'clock.erased':
    '{count, plural, one {# событие стёртых клиентов пропущено.} few {# события стёртых клиентов пропущены.} many {# событий стёртых клиентов пропущено.} other {# события стёртых клиентов пропущены.}}',
  'missing.notLookedAt': 'Чего не хватает в заявках, не проверялось; это неизвестно.',
  'missing.incomplete': '{file} обрывается на середине; то, что было до этого, загружено.',
  'missing.remark.times':
    '{sentence} ({count, plural, one {# раз} few {# раза} many {# раз} other {# раза}})',
  'missing.casesWithoutCustomer':
    '{count, plural, one {В # заявке ({share}) клиент не назван: обратился ли кто-то снова, для неё неизвестно.} few {В # заявках ({share}) клиент не назван: обратился ли кто-то снова, для них неизвестно.} many {В # заявках ({share}) клиент не назван: обратился ли кто-то снова, для них неизвестно.} other {В # заявки ({share}) клиент не назван: обратился ли кто-то снова, для них неизвестно.}}',
  'missing.withoutTeam':
    'Неизвестна команда {count, plural, one {# заявки} few {# заявок} many {# заявок} other {# заявки}} ({share}).',
  'missing.teamOnlyLater':
    'Команда {count, plural, one {# заявки} few {# заявок} many {# заявок} other {# заявки}} ({share}) известна лишь в конце, поэтому прежние перемещения неизвестны.',
  'missing.withoutChannel':
    'Неизвестен канал {count, plural, one {# заявки} few {# заявок} many {# заявок} other {# заявки}} ({share}).',
  'missing.withoutReason':
    'Неизвестна причина {count, plural, one {# заявки} few {# заявок} many {# заявок} other {# заявки}} ({share}).',
  'missing.withoutContact':
    'В {count, plural, one {# заявке} few {# заявках} many {# заявках} other {# заявки}} ({share}) не записано ни одного обращения клиента.',
  'missing.resolvedWithoutContact':
    '{count, plural, one {# заявка решена} few {# заявки решены} many {# заявок решено} other {# заявки решены}} ({share}) без единого обращения клиента.',
  'report.abilities': 'Что можно сказать по этому источнику',
  'abilities.sentence': 'Из {all} показателей вычислимы {computable}, частично {partly}, невычислимы {not}.',
  'abilities.sentence.all': 'Можно вычислить все показатели: {all}.',
  'abilities.shown': 'Какие показатели',
  'abilities.all': 'Все',
  'abilities.wanting': 'Только частичные и невычислимые',
  'abilities.support': 'Можно ли вычислить',
  'abilities.because': 'Почему нет или не полностью',
  'abilities.coverage': 'охвачено {share}',
  'support.other': '{support}',
  'support.computable': 'вычислим',
  'support.partly': 'частично',
  'support.not': 'невычислим',
};
