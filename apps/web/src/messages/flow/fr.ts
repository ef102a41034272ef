/** The words of the flow between teams, of one edge, and of the own team's sides, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'flow.title': 'De qui à qui passent les dossiers ?',
  'flow.answer':
    '{handoffs} entre {pairs, plural, one {# paire} many {# de paires} other {# paires}} ; le plus souvent {pair} : {most}.',
  'flow.show': 'Forme',
  'flow.show.sankey': 'Flux',
  'flow.show.matrix': 'Matrice',
  'flow.corner': 'De (vers le bas), à (vers la droite)',
  'flow.nothing': 'Aucun transfert',
  'flow.others': 'Autres',
  'flow.others.says':
    '{pairs, plural, one {# autre paire} many {# d’autres paires} other {# autres paires}} ensemble : {handoffs}.',
  'flow.others.note':
    'Les {shown} plus grands flux sont dessinés. « Autres » réunit {pairs, plural, one {# paire} many {# de paires} other {# paires}}, {handoffs} ; la matrice et la liste les donnent toutes.',
  'flow.matrix.leftOut':
    'Les plus actives sont affichées ; {count, plural, one {# autre est} many {# d’autres sont} other {# autres sont}} dans la liste.',
  'flow.says': '{pair} : {handoffs}, {loss} perdus, {points} au-delà de ce qui se perd de toute façon.',
  'flow.says.few': '{pair} : {handoffs}, trop peu où quelque chose pouvait se perdre.',
  'flow.says.uncompared': '{pair} : {handoffs}, {loss} perdus, sans comparaison.',
  'flow.uncoloured': 'Sans couleur : on ignore si l’on perd plus que sans transfert. {because}',
  'flow.legend': 'Perdu, par rapport à ce qui se perd sans transfert :',
  'flow.step.less': 'moins, de plus de 5 points',
  'flow.step.alike': 'à peu près autant',
  'flow.step.more': '5 à 15 points de plus',
  'flow.step.muchMore': '15 à 30 de plus',
  'flow.step.most': 'plus de 30',
  'flow.step.none': 'trop peu pour le dire',

  'edge.line': '{handoffs} ; {lost, number} champs connus sur {known, number} ont été perdus : {loss}.',
  'edge.line.few': '{handoffs} : moins de {minimum} où quelque chose pouvait se perdre, donc pas de rang.',
  'edge.missing': 'Avec ces filtres et sur cette période, cette paire n’existe pas.',
  'edge.n': 'n = {n}',
  'edge.column.what': 'Quoi',
  'edge.column.here': 'Sur ce chemin',
  'edge.column.overall': 'Tous les transferts',
  'edge.at': 'Au moment du transfert',
  'edge.afterwards': 'Ce que sont devenus les clients',
  'edge.fields': 'Ce qui se perd',
  'edge.fields.none': 'Rien qui porte un nom n’a été perdu.',
  'edge.field': '{share} ({count})',
  'edge.field.how': 'redemandé {asked, number} · redit {given, number} · effacé {cleared, number}',
  'edge.fact.loss': 'Champs connus perdus',
  'edge.fact.excess': 'Au-delà de ce qui se perd de toute façon',
  'edge.fact.wait': 'Attente de la première prise en main, médiane',
  'edge.fact.waitP90': 'Attente de la première prise en main, une sur dix dépasse',
  'edge.fact.returnRate': 'Renvoyés aussitôt',
  'edge.fact.orphans': 'Relancés avant d’être pris en main',
  'edge.fact.droppedPromises': 'Promesses abandonnées',
  'edge.fact.repeats': 'Sont revenus ensuite',
  'edge.fact.publicContacts': 'L’ont dit en public ensuite',
  'edge.fact.rating': 'Note ensuite, part de l’échelle',
  'edge.fact.lostCustomers': 'Sont partis ensuite',
  'edge.cases': 'Les transferts un par un',
  'edge.cases.all': 'Tout afficher : {handoffs}',

  side: 'Transferts de qui',
  'side.all': 'Tous',
  'side.out': 'Ce que nous transmettons mal',
  'side.in': 'Ce que nous recevons mal',
  own: 'Mon équipe',
  'own.none': 'Choisir mon équipe',
  'own.is': 'Mon équipe : {team}',
  'own.choose': 'Choisissez votre équipe ci-dessus ; ce navigateur s’en souviendra.',
  'side.finding.asked': '{to} redemande ce que {from} savait : {lost} champs sur {known}{against}.',
  'side.finding.given':
    'Les clients redisent à {to} ce que {from} savait : {lost} champs sur {known}{against}.',
  'side.finding.cleared':
    'De {from} à {to}, ce qui était connu est effacé : {lost} champs sur {known}{against}.',
  'side.finding.unnamed': 'De {from} à {to}, {lost} champs sur {known} se perdent{against}.',
  'side.finding.none': 'Pour {team}, aucune paire n’a assez de transferts pour conclure.',
  'side.finding.open': 'Voir',
  'side.against.more': ', {times, number, ::.0} fois l’habitude',
  'side.against.less': ', moins que d’habitude ({times, number, ::.0} fois)',
  'side.against.alike': ', sans que l’on puisse dire plus ou moins que d’habitude',
  'side.against.unknown': '',
  'side.whole.out':
    '{team} transmet : {handoffs} ; {loss} ({interval}) de ce qu’elle savait se perd. Pour tous les transferts : {usual}.',
  'side.whole.in':
    '{team} reçoit : {handoffs} ; {loss} ({interval}) de ce qui était connu se perd. Pour tous les transferts : {usual}.',
};
