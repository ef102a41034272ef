/** The words of comparisons with every group, in Russian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'ranked.title': 'Кто отличается? Разрез: {dimension}',
  'ranked.answer.tiers':
    '{best} и {worst} можно различить; всего {tiers, plural, one {# уровень} few {# уровня} many {# уровней} other {# уровня}}.',
  'ranked.answer.alike': 'Ни одну из них нельзя отличить от другой.',
  'ranked.answer.volume': 'Количества точны: сначала большие, различать нечего.',
  'ranked.answer.none': 'Они не сравниваются: {because}',
  'ranked.tier': 'Неразличимы',
  'ranked.tier.one': 'Стоит отдельно',
  'ranked.rank': '{best, plural, other {место #}}{worst, plural, other {–#}}',
  'ranked.rank.one': 'место {rank}',
  'ranked.shrunk': 'вероятно {value}, {interval}',
  'ranked.column.counted': 'Как посчитано',
  'ranked.column.shrunk': 'Вероятное',
  'ranked.column.shrunkInterval': 'Вероятное, 95 %',
  'ranked.column.rank': 'Место',
  'ranked.column.tier': 'Уровень',
  'ranked.key': 'Точка: как посчитано. Кольцо с линией: чему верить с оглядкой на остальных, с интервалом.',
  'ranked.logarithmic': 'Равные расстояния — равные отношения.',
  'ranked.leftOut':
    '{count, plural, one {Ещё # не показан.} few {Ещё # не показаны.} many {Ещё # не показано.} other {Ещё # не показаны.}}',
};
