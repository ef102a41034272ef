/** The words of the executive's page, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'page.loyalty': 'Лояльность',
  'loyalty.findings': 'Что важно знать',
  'loyalty.print': 'Печать или сохранение в PDF',
  'loyalty.print.short': 'Печать',
  'loyalty.compared': 'Каждое по каналам и командам',
  'loyalty.definitions': 'Что означают числа',
  'loyalty.printed': '{workspace} · {days} · по состоянию на {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'без фильтров',

  'finding.evidence': 'Подтверждение',
  'finding.evidence.of': 'Подтверждение: {sentence}',
  'finding.only': 'Только: {where}',
  'headline.limits': '{grain}, обычно {low} – {high}',

  'how.title.nps': 'Посоветуют ли они нас?',
  'how.title.retention': 'Остаются ли они?',
  'how.title.referral_rate': 'Приводят ли они других?',
  'how.title': 'Насколько лояльны клиенты после обращения?',
  'how.few': 'только {n}: слишком мало',
  'how.answer': 'После гладких обращений {clean}, после неудачных {failed}.',
  'how.answer.none': 'Их слишком мало для сравнения.',
  'how.key': 'Точка: значение. Линия: интервал 95 %. Кольцо: меньше 30, читать с осторожностью.',

  'map.title': 'Где кроется риск сарафанного радио?',
  'stories.title': 'Истории месяца',
  'stories.rule':
    'Выбраны по правилу, {days}. Худшая: наибольший риск сарафанного радио среди {moved, plural, one {# дела} few {# дел} many {# дел} other {# дела}}, где что-то произошло. Лучше всего исправленная: среди {recoveries, plural, one {# исправленного} few {# исправленных} many {# исправленных} other {# исправленного}} больше всего признаков хорошего исправления, затем наибольшее снижение риска.',
  'stories.open': 'Читать обращение {id}',
  'story.mini':
    'С {from} по {to}: {contacts, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} клиента, из них повторно {again}; {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} от нас; {broken, plural, =0 {обещания не нарушались} one {# нарушенное обещание} few {# нарушенных обещания} many {# нарушенных обещаний} other {# нарушенного обещания}}.',
};
