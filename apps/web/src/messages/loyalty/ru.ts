/** The words of the executive's page, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'page.loyalty': 'Лояльность',
  'loyalty.findings': 'Что важно знать',
  'loyalty.print': 'Печать или сохранение в PDF',
  'loyalty.print.short': 'Печать',
  'loyalty.compared': 'Каждый показатель по каналам и командам',
  'loyalty.definitions': 'Что означают числа',
  'loyalty.printed': '{workspace} · {days} · по состоянию на {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'без фильтров',

  'finding.evidence': 'Подтверждение',
  'finding.evidence.of': 'Подтверждение: {sentence}',
  'finding.only': 'Только: {where}',
  'headline.limits': '{grain}, обычно {low}\u00a0– {high}',

  'how.title.nps': 'Посоветуют ли они нас?',
  'how.title.retention': 'Остаются ли они?',
  'how.title.referral_rate': 'Приводят ли они других?',
  'how.title': 'Насколько лояльны клиенты после заявки?',
  'how.few': 'только {n}: слишком мало',
  'how.answer': 'После гладких заявок {clean}, после неудачных {failed}.',
  'how.answer.none': 'Их слишком мало для сравнения.',
  'how.key': 'Точка: значение. Линия: интервал 95 %. Кольцо: меньше 30, читать с осторожностью.',

  'howTime.title': 'А по месяцам?',
  'howTime.choose': 'Показатель',
  'how.short.nps': 'Советуют',
  'how.short.retention': 'Остаются',
  'how.short.referral_rate': 'Приводят других',
  'howTime.after.clean': 'После гладких заявок',
  'howTime.after.recovered': 'После исправленных заявок',
  'howTime.after.failed': 'После неудачных заявок',
  'howTime.changed.clean': 'После гладких: {verdict}.',
  'howTime.changed.recovered': 'После исправленных: {verdict}.',
  'howTime.changed.failed': 'После неудачных: {verdict}.',
  'howTime.noise': 'Изменений сверх обычных колебаний нет.',
  'howTime.tooFew': 'Слишком мало полных месяцев, чтобы отличить изменение от случайности.',
  'howTime.usual': 'обычно {low}\u00a0– {high}',
  'howTime.none': 'Меньше пяти в каждом месяце.',
  'howTime.foot':
    '{days}, в одном масштабе. Полоса: интервал 95 %. Пунктир: месяц не закончен или не досмотрен до конца. Разрыв: меньше пяти.',

  'map.title': 'Где кроется риск сарафанного радио?',
  'stories.title': 'Истории месяца',
  'stories.rule':
    'Выбраны по правилу ({days}). Худшая: наибольший риск сарафанного радио среди {moved, plural, one {# вопроса} few {# вопросов} many {# вопросов} other {# вопроса}}, по которым что-то произошло. Лучше всего исправленная: среди {recoveries, plural, one {# исправленного} few {# исправленных} many {# исправленных} other {# исправленного}} больше всего признаков хорошего исправления, затем наибольшее снижение риска.',
  'stories.open': 'Читать заявку {id}',
  'story.mini':
    'С {from} по {to}: {contacts, plural, one {# обращение} few {# обращения} many {# обращений} other {# обращения}} клиента, из них повторно {again}; {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}} от нас; {broken, plural, =0 {обещания не нарушались} one {# нарушенное обещание} few {# нарушенных обещания} many {# нарушенных обещаний} other {# нарушенного обещания}}.',
};
