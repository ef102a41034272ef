/** The words of what is chosen above every page, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'bar.view': 'Что показано',
  'bar.counted': 'Как считается',
  'bar.counted.says':
    '{count, plural, =0 {Как считается} one {Как считается (#)} few {Как считается (#)} many {Как считается (#)} other {Как считается (#)}}',
  'bar.filters':
    '{count, plural, =0 {Фильтры} one {Фильтры (#)} few {Фильтры (#)} many {Фильтры (#)} other {Фильтры (#)}}',
  period: 'Период',
  'period.label': 'Период: {range}',
  'period.months':
    '{months, plural, =1 {Этот месяц} one {# месяц, включая этот} few {# месяца, включая этот} many {# месяцев, включая этот} other {# месяца, включая этот}}',
  'period.everything': 'За всё время',
  'period.between': 'Свои даты',
  'period.from': 'Первый день',
  'period.to': 'Последний день',
  'period.apply': 'Показать эти дни',
  compare: 'Сравнение',
  'compare.NONE': 'Без сравнения',
  'compare.PREVIOUS_PERIOD': 'к прошлому периоду',
  'compare.PREVIOUS_YEAR': 'к прошлому году',
  window: 'Окно повторов',
  'window.says': 'Повторы ≤ {days} д',
  issue: 'Заявки по одному вопросу',
  'issue.says':
    '{days, plural, =0 {Вопрос: одна заявка} one {Вопрос ≤ # д} few {Вопрос ≤ # д} many {Вопрос ≤ # д} other {Вопрос ≤ # д}}',
  'issue.says.asWindow': 'Вопрос как повторы',
  'issue.option':
    '{days, plural, =0 {только заявка и её продолжения} one {та же причина в течение # дня} few {та же причина в течение # дней} many {та же причина в течение # дней} other {та же причина в течение # дня}}',
  'issue.asWindow': 'та же причина в окне повторов',
  'window.option': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  attribution: 'Заявка засчитывается',
  'attribution.RESOLVING': 'Заявка засчитывается команде, которая её решила',
  'attribution.OPENING': 'Заявка засчитывается команде, которая её открыла',
  'attribution.PARTICIPATING': 'Заявка засчитывается каждой команде, у которой она была',
  'attribution.AT_EVENT': 'Засчитывается команде того момента',
  'attribution.RESOLVING.short': 'Решившая команда',
  'attribution.OPENING.short': 'Открывшая команда',
  'attribution.PARTICIPATING.short': 'Все участвовавшие команды',
  filter: 'Фильтр',
  'filter.add': 'Добавить фильтр',
  'filter.dimension': 'Фильтровать по',
  'filter.by': 'Фильтр: {dimension}',
  'filter.chip': '{dimension}: {names}',
  'filter.remove': 'Убрать фильтр: {dimension}',
  'names.search': 'Найти',
  'names.none': 'С таким именем ничего нет',
  'names.clear': 'Очистить',
};
