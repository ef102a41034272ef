/** Les mots de la répartition des chiffres. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'spread.title': 'Comment se répartit-il ?',
  'spread.view': 'Part',
  'spread.view.bins': 'Séparée',
  'spread.view.within': 'Cumulée',
  'spread.bin.upTo': 'jusqu’à {to}',
  'spread.bin.between': '{from} – {to}',
  'spread.bin.over': 'plus de {from}',
  'spread.bin.none': 'rien',
  'spread.bin.all': 'tout',
  'spread.bin.notAll': 'plus de {from}, pas tout',
  'spread.notYet': 'pas encore',
  'spread.upTo': '{share} jusqu’ici',
  'spread.point': '{interval} · n {count, number}',
  'spread.point.open': '{interval} · n {count, number}, dont {open, number} non définitifs',
  'spread.point.notYet':
    '{interval} · {count, plural, one {# n’était pas terminé} many {# n’étaient pas terminés} other {# n’étaient pas terminés}} à la dernière observation',
  'spread.unseen': 'personne n’a été suivi aussi longtemps',
  'spread.says.durations': 'La moitié en {half}, neuf dixièmes en {most}.',
  'spread.says.half': 'La moitié en {half}.',
  'spread.says.unreached': 'Moins de la moitié jusqu’ici.',
  'spread.says.counts': 'La moitié en a au plus {half}, neuf dixièmes au plus {most}.',
  'spread.says.notYet': '{share} n’étaient pas terminés à la dernière observation.',
  'spread.leftOut':
    '{count, plural, one {# groupe plus petit est laissé} many {# groupes plus petits sont laissés} other {# groupes plus petits sont laissés}} de côté.',
  'spread.few': 'Seulement {count, number} : trop peu pour une répartition.',
  'spread.hint':
    'Les flèches vont de colonne en colonne{opens, select, yes { ; Entrée ouvre les dossiers derrière le graphique} other {}}.',
  'spread.column.bin': 'Colonne',
  'spread.column.open': 'Dont non définitifs',
  'spread.column.within': 'Jusqu’ici',
  'spread.column.from': 'De',
  'spread.column.to': 'À',
};
