/** The words of durations as curves, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'survival.title': 'Через какое время?',
  'survival.answer.differ': 'Группы различаются (логранговый критерий, p {p}).',
  'survival.answer.alike': 'Группы неразличимы (логранговый критерий, p {p}).',
  'survival.answer.one': 'Половина завершена через {half}, девять десятых через {most}.',
  'survival.answer.half': 'Половина завершена через {half}.',
  'survival.answer.unreached': 'Завершено меньше половины.',
  'survival.p.least': '< 0,0001',
  'survival.p': '= {p}',
  'survival.all': 'все вместе',
  'survival.still': '{share} не завершено',
  'survival.point': '{interval} · ещё наблюдаются: {count}',
  'survival.hint':
    'Стрелки движутся вдоль кривой и от кривой к кривой{opens, select, yes {; Enter открывает заявки за кривой} other {}}.',
  'survival.after': 'через {time}',
  'survival.column.half': 'Половина через',
  'survival.column.p75': 'Три четверти',
  'survival.column.p90': 'Девять десятых',
  'survival.unreached': 'не достигнуто',
  'survival.column.open': 'Ещё идут',
  'survival.leftOut':
    'Нарисованы самые крупные; {count, plural, one {ещё # стоит} few {ещё # стоят} many {ещё # стоят} other {ещё # стоят}} в таблице.',
};
