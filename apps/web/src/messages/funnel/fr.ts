/** Les mots du chemin des problèmes. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'funnel.title': 'Jusqu’où vont les problèmes ?',
  'funnel.anyNumber': 'L’entonnoir porte sur les problèmes, quel que soit l’indicateur choisi.',
  'funnel.step.opened': 'Ouverts',
  'funnel.step.answered': 'Une personne a répondu',
  'funnel.step.resolved': 'Résolus',
  'funnel.step.held': 'Pas de retour en {days, plural, one {# jour} many {# jours} other {# jours}}',
  'funnel.step.not_told_again': 'Rien à redire',
  'funnel.step.kept': 'Client toujours là après {days, plural, one {# jour} many {# jours} other {# jours}}',
  'funnel.step.other': '{step}',
  'funnel.fate.reached': 'ont continué',
  'funnel.fate.lost': 'perdus',
  'funnel.fate.pending': 'pas encore connu',
  'funnel.fate.unknown': 'non enregistré',
  'funnel.count.reached': '{count, plural, one {# a continué} many {# ont continué} other {# ont continué}}',
  'funnel.count.lost': '{count, plural, one {# perdu} many {# perdus} other {# perdus}}',
  'funnel.count.pending':
    '{count, plural, one {# pas encore connu} many {# pas encore connus} other {# pas encore connus}}',
  'funnel.count.unknown':
    '{count, plural, one {# non enregistré} many {# non enregistrés} other {# non enregistrés}}',
  'funnel.ofBefore': '{share} des précédents',
  'funnel.evidence': '{share} de ceux que l’on connaît continuent ({interval}) · {first} de tous les ouverts',
  'funnel.evidence.none': 'd’aucun on ne sait s’il continue',
  'funnel.says':
    'Sur {count, plural, one {# problème ouvert} many {# problèmes ouverts} other {# problèmes ouverts}}, {share} ({interval}) vont jusqu’au bout.',
  'funnel.says.loss': 'C’est à « {step} » qu’on en perd le plus : {count, number}.',
  'funnel.says.notYet':
    'Sur {count, plural, one {# problème ouvert} many {# problèmes ouverts} other {# problèmes ouverts}}, on ne sait encore d’aucun s’il va jusqu’au bout.',
  'funnel.tiers.differ': '{best} va le plus loin ({bestShare}), {worst} le moins loin ({worstShare}).',
  'funnel.tiers.alike': 'Les groupes ne se distinguent pas.',
  'funnel.leftOut': '« {step} » est laissé de côté. {reason}',
  'funnel.hint':
    'Les flèches vont d’étape en étape et le long d’une barre{opens, select, yes { ; Entrée ouvre les dossiers derrière une partie} other {}}.',
  'funnel.column.step': 'Étape',
  'funnel.column.before': 'Arrivés jusque-là',
  'funnel.column.ofFirst': 'De tous les ouverts',
  'funnel.chip': '{step} : {fate}',
};
