/** The words of numbers, times and what they rest on, in Russian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'value.unknown': 'неизвестно',
  'value.interval': '{low}\u00a0– {high}',
  'value.atLeast': 'не менее {low}',
  'bucket.week': 'неделя {week}, {year}',
  'bucket.week.tick': 'нед. {week}',
  'bucket.quarter': '{quarter} кв. {year}',
  'bucket.unfinished': '{bucket}, не завершён',
  'change.against.NONE': '{change}',
  'change.against.PREVIOUS_PERIOD': '{change} к прошлому периоду',
  'change.against.PREVIOUS_YEAR': '{change} к прошлому году',
  'change.notAsked': 'Не сравнивается',
  'change.unknown': 'Не с чем сравнить',
  'change.unknown.PREVIOUS_PERIOD': 'Прошлого периода для сравнения нет',
  'change.unknown.PREVIOUS_YEAR': 'Прошлого года для сравнения нет',
  'change.tooEarly.PREVIOUS_PERIOD': 'Прошлого периода нет: журнал начинается {day}',
  'change.tooEarly.PREVIOUS_YEAR': 'Прошлого года нет: журнал начинается {day}',
  'counts.other': '{count, number}',
  'counts.case': '{count, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}}',
  'counts.issue': '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'counts.field': '{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}',
  'counts.contact':
    '{count, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}}',
  'counts.customer': '{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}',
  'counts.handoff': '{count, plural, one {# передача} few {# передачи} many {# передач} other {# передачи}}',
  'counts.promise': '{count, plural, one {# обещание} few {# обещания} many {# обещаний} other {# обещания}}',
  'counts.stay':
    '{count, plural, one {# пребывание} few {# пребывания} many {# пребываний} other {# пребывания}}',
  'counts.rating': '{count, plural, one {# оценка} few {# оценки} many {# оценок} other {# оценки}}',
  'evidence.n': 'n = {n}',
  'evidence.short': 'n = {n}',
  'evidence.asOf': 'на {day}',
  'evidence.coverage': 'свидетельства есть для {share}',
  'evidence.maturity': 'завершено {share}',
  'evidence.inPart': 'записано лишь частично',
  'evidence.sumsExceedTotal': 'заявки засчитаны нескольким командам',
  'value.few': 'слишком мало',
  'value.none': '–',
  'value.under': 'менее {share}',
};
