/** The words of what surrounds every chart, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'panel.undrawn': 'Не удалось загрузить диаграмму',
  'panel.undrawn.sentence': 'Сервер не отвечает или был обновлён. Числа есть в таблице.',
  'panel.table': 'Таблица: {title}',
  'panel.table.short': 'Таблица',
  'panel.export': 'Сохранить как CSV: {title}',
  'panel.export.short': 'Сохранить как CSV',
  'panel.cases': 'Показать заявки',
  'panel.cases.of': 'Показать заявки: {title}',
  'panel.old': 'Обновить не удалось; показано на {asOf}.',
  'sheet.period': 'Период',
  'sheet.value': 'Значение',
  'sheet.low': 'Нижняя граница (95 %)',
  'sheet.high': 'Верхняя граница (95 %)',
  'sheet.interval': 'Интервал 95 %',
  'sheet.n': 'n',
  'sheet.partial': 'Не завершён',
  'sheet.unknown': 'Неизвестно, потому что',
  'sheet.unfinished': '(не завершён)',
  about: 'Что значит это число',
  'about.of': 'Что значит это число: {title}',
  'about.excluded': 'Не учтено',
  'about.excluded.none': 'ничего',
  'about.parameters': 'Как посчитано',
  'about.cohort.OPENED': 'заявки, открытые за период',
  'about.cohort.RESOLVED': 'заявки, решённые за период',
  'about.window':
    'повторы в течение {days} д, {issue, plural, =0 {заявка и её продолжения — один вопрос} one {один вопрос, пока возвращается в течение # д} few {один вопрос, пока возвращается в течение # д} many {один вопрос, пока возвращается в течение # д} other {один вопрос, пока возвращается в течение # д}}',
  'about.level.TEAM': 'передачи между командами',
  'about.level.AGENT': 'передачи между людьми',
  'about.warnings': 'Учтите',
  'about.page': 'Полностью (на английском)',
};
