/** The words of handoffs and promises, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'handoffs.title': 'Là où les dossiers changent de mains',
  'edges.title': 'Qui perd le plus, vers qui ?',
  'edges.pair': '{from} › {to}',
  'edges.to.spoken': 'vers',
  'edges.agent': '{agent} ({team})',
  'edges.someone': 'quelqu’un de {team}',
  'edges.from': 'De',
  'edges.to': 'Vers',
  'edges.rank': 'Rang',
  'edges.tier.short': 'Niveau',
  'edges.open': 'Voir ces transferts',
  'edges.answer.none': 'Aucune paire n’a assez de transferts pour être classée.',
  'edges.answer.only': '{pair} : {loss} de ce qui était connu est perdu.',
  'edges.answer.worst': 'La plus grande perte est sur le chemin {pair} : {loss} de ce qui était connu.',
  'edges.answer.alike':
    '{count, plural, one {# paire perd} many {# de paires perdent} other {# paires perdent}} le plus sans pouvoir être distinguées, dont {pair} ({loss}).',
  'edges.answer.baseline': '{said} D’un contact au suivant sans transfert, c’est {baseline}.',
  'edges.column.edge': 'De, vers',
  'edges.column.n': 'Transferts',
  'edges.column.loss': 'Perdu, avec intervalle à 95 %',
  'edges.column.excess': 'Au-delà de ce qui se perd de toute façon',
  'edges.column.returnRate': 'Renvoyé aussitôt',
  'edges.column.orphans': 'Relancé avant que quelqu’un le prenne',
  'edges.column.wait': 'Attente médiane',
  'edges.column.repeats': 'Le client est revenu ensuite',
  'edges.column.droppedPromises': 'Promesses abandonnées',
  'edges.column.fields': 'Le plus souvent perdu',
  'edges.field': '{field}\u00a0{count, number}',
  'edges.of': 'sur {n}',
  'edges.points': '{points, number, ::.0 sign-except-zero}\u00a0pt',
  'edges.believed': 'plausible {points, number, ::.0 sign-except-zero}',
  'edges.believed.short': 'Au-delà, plausible',
  'edges.tier':
    '{count, plural, one {Celle-ci se détache de celles d’en dessous} many {Ces # ne se distinguent pas} other {Ces # ne se distinguent pas}}',
  'edges.alike':
    '{count, plural, one {Une paire} many {Ces # ne se distinguent pas} other {Ces # ne se distinguent pas}}',
  'edges.none':
    'Aucune paire n’a {minimum} transferts où quelque chose pouvait se perdre : aucune n’est classée.',
  'edges.more': 'Voir les {count} autres',
  'edges.leftOut':
    '{count, plural, one {Une autre n’est pas affichée.} many {# d’autres ne sont pas affichées.} other {# autres ne sont pas affichées.}}',
  'edges.key':
    'Petit point : tel que compté. Cercle avec trait : ce qu’il faut croire au vu des autres paires, avec son intervalle à 95 %. Trait fin : ce qui se perd d’un contact au suivant sans transfert.',
  'edges.tooFew':
    '{count, plural, one {# paire a moins de {minimum} transferts avec quelque chose à perdre : trop peu pour classer} many {# de paires ont moins de {minimum} transferts avec quelque chose à perdre : trop peu pour classer} other {# paires ont moins de {minimum} transferts avec quelque chose à perdre : trop peu pour classer}}',
  'edges.tooFew.label': 'Paires ayant trop peu de transferts pour être classées',
  'handoffs.worklist': 'Quels dossiers ne peuvent pas attendre ?',
  'handoffs.promises': 'Quelles promesses attendent d’être tenues ?',
  'due.dueSoon': 'Qu’est-ce qui échoit dans les deux jours ?',
  'due.overdue': 'Qu’est-ce qui est en retard ?',
  'due.answer.dueSoon':
    '{count, plural, =0 {Rien n’échoit dans les {hours} heures.} one {Une promesse échoit dans les {hours} heures.} many {# de promesses échoient dans les {hours} heures.} other {# promesses échoient dans les {hours} heures.}}',
  'due.answer.overdue':
    '{count, plural, =0 {Rien n’est en retard.} one {Une promesse est en retard et non tenue.} many {# de promesses sont en retard et non tenues.} other {# promesses sont en retard et non tenues.}}',
  'due.answer.most': '{said} {team} en détient {count, number}.',
  'due.answer.shown': '{said} Les {shown} plus proches de maintenant sont affichées.',
  'due.foot':
    '{count, plural, one {# promesse} many {# de promesses} other {# promesses}} · au {asOf} · quelle que soit la période',
  'due.column.what': 'Promis',
  'due.column.due': 'Échéance',
  'due.column.dueSoon': 'Dans',
  'due.column.overdue': 'Retard',
  'due.column.team': 'Détenu par',
  'due.made': 'promis par {team}',
};
