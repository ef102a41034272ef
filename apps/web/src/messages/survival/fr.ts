/** The words of durations as curves, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'survival.title': 'Au bout de combien de temps ?',
  'survival.answer.differ': 'Les groupes diffèrent (log-rank p {p}).',
  'survival.answer.alike': 'Les groupes ne se distinguent pas (log-rank p {p}).',
  'survival.answer.one': 'La moitié est terminée après {half}, neuf dixièmes après {most}.',
  'survival.answer.half': 'La moitié est terminée après {half}.',
  'survival.answer.unreached': 'Moins de la moitié est terminée.',
  'survival.p.least': '< 0,0001',
  'survival.p': '= {p}',
  'survival.all': 'tous ensemble',
  'survival.still': '{share} non terminés',
  'survival.point': '{interval} · {count} encore observés',
  'survival.hint':
    'Les flèches parcourent une courbe et passent d’une courbe à l’autre{opens, select, yes { ; Entrée ouvre les dossiers derrière une courbe} other {}}.',
  'survival.after': 'après {time}',
  'survival.column.half': 'Moitié terminée après',
  'survival.column.p75': 'Trois quarts',
  'survival.column.p90': 'Neuf dixièmes',
  'survival.unreached': 'non atteint',
  'survival.column.open': 'Encore en cours',
  'survival.leftOut':
    'Les plus grands sont tracés ; {count, plural, one {un autre figure} many {# autres figurent} other {# autres figurent}} dans le tableau.',
};
