/** The words of comparisons with every group, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'ranked.title': 'Qui diffère, par {dimension}\u202f?',
  'ranked.answer.tiers':
    '{best} et {worst} se distinguent ; {tiers, plural, one {# niveau} many {# de niveaux} other {# niveaux}} en tout.',
  'ranked.answer.alike': 'Aucun ne se distingue d’un autre.',
  'ranked.answer.volume': 'Les décomptes sont exacts : le plus grand d’abord, rien à distinguer.',
  'ranked.answer.none': 'Ils ne sont pas comparés : {because}',
  'ranked.tier': 'Impossible à distinguer',
  'ranked.tier.one': 'Se détache seul',
  'ranked.rank': '{best, plural, other {rang #}}{worst, plural, other {–#}}',
  'ranked.rank.one': 'rang {rank}',
  'ranked.shrunk': 'plausible {value}, {interval}',
  'ranked.column.counted': 'Compté',
  'ranked.column.shrunk': 'Plausible',
  'ranked.column.shrunkInterval': 'Plausible, 95 %',
  'ranked.column.rank': 'Rang',
  'ranked.column.tier': 'Niveau',
  'ranked.key':
    'Point : tel que compté. Cercle avec trait : ce qu’il faut croire au vu des autres, avec son intervalle.',
  'ranked.logarithmic': 'Des distances égales sont des rapports égaux.',
  'ranked.leftOut':
    '{count, plural, one {Un autre n’est pas affiché.} many {# d’autres ne sont pas affichés.} other {# autres ne sont pas affichés.}}',
};
