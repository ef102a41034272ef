/** Слова о пути вопросов. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'funnel.title': 'Как далеко доходят вопросы?',
  'funnel.anyNumber': 'Воронка — о вопросах, какой бы показатель ни был выбран.',
  'funnel.step.opened': 'Открыты',
  'funnel.step.answered': 'Ответил человек',
  'funnel.step.resolved': 'Решены',
  'funnel.step.held': 'Не вернулись за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'funnel.step.not_told_again': 'Ничего не повторяли',
  'funnel.step.kept': 'Не ушли за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'funnel.step.other': '{step}',
  'funnel.fate.reached': 'прошли дальше',
  'funnel.fate.lost': 'потеряны',
  'funnel.fate.pending': 'пока неизвестно',
  'funnel.fate.unknown': 'не записано',
  'funnel.count.reached':
    '{count, plural, one {# прошёл дальше} few {# прошли дальше} many {# прошли дальше} other {# прошли дальше}}',
  'funnel.count.lost':
    '{count, plural, one {# потерян} few {# потеряны} many {# потеряны} other {# потеряны}}',
  'funnel.count.pending': 'о {count, plural, one {#} few {#} many {#} other {#}} пока неизвестно',
  'funnel.count.unknown': 'о {count, plural, one {#} few {#} many {#} other {#}} не записано',
  'funnel.ofBefore': '{share} от предыдущих',
  'funnel.evidence': 'из известных дальше проходят {share} ({interval}) · от всех открытых {first}',
  'funnel.evidence.none': 'ни об одном не известно, пройдёт ли он дальше',
  'funnel.says':
    'Из {count, plural, one {# открытого вопроса} few {# открытых вопросов} many {# открытых вопросов} other {# открытых вопроса}} до конца доходят {share} ({interval}).',
  'funnel.says.loss': 'Больше всего теряется на шаге «{step}»: {count, number}.',
  'funnel.says.notYet':
    'Из {count, plural, one {# открытого вопроса} few {# открытых вопросов} many {# открытых вопросов} other {# открытых вопроса}} ни об одном пока не известно, дойдёт ли он до конца.',
  'funnel.tiers.differ': 'Дальше всех доходит {best} ({bestShare}), меньше всех — {worst} ({worstShare}).',
  'funnel.tiers.alike': 'Группы не отличить друг от друга.',
  'funnel.leftOut': 'Шаг «{step}» опущен. {reason}',
  'funnel.hint':
    'Стрелки переводят от шага к шагу и вдоль полосы{opens, select, yes {; Enter открывает заявки за частью} other {}}.',
  'funnel.column.step': 'Шаг',
  'funnel.column.before': 'Дошли до него',
  'funnel.column.ofFirst': 'От всех открытых',
  'funnel.chip': '{step}: {fate}',
};
