/** The words of the executive's page, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'page.loyalty': 'Fidélité',
  'loyalty.findings': 'Ce qu’il faut savoir',
  'loyalty.print': 'Imprimer ou enregistrer en PDF',
  'loyalty.print.short': 'Imprimer',
  'loyalty.compared': 'Chaque indicateur par canal et par équipe',
  'loyalty.definitions': 'Ce que signifient les chiffres',
  'loyalty.printed': '{workspace} · {days} · au {asOf}',
  'loyalty.printed.filter': '{dimension} : {names}',
  'loyalty.printed.all': 'sans filtre',

  'finding.evidence': 'Preuves',
  'finding.evidence.of': 'Preuves : {sentence}',
  'finding.only': 'Seulement : {where}',
  'headline.limits': '{grain}, d’ordinaire {low}\u00a0– {high}',

  'how.title.nps': 'Nous recommanderaient-ils ?',
  'how.title.retention': 'Restent-ils ?',
  'how.title.referral_rate': 'En amènent-ils d’autres ?',
  'how.title': 'Quelle fidélité après un dossier ?',
  'how.few': 'seulement {n} : trop peu',
  'how.answer': 'Après des dossiers sans accroc {clean}, après des dossiers ratés {failed}.',
  'how.answer.none': 'Il y en a trop peu pour comparer.',
  'how.key': 'Point : valeur. Trait : intervalle à 95 %. Anneau : moins de 30, à lire avec prudence.',

  'howTime.title': 'Et mois par mois ?',
  'howTime.choose': 'Indicateur affiché',
  'how.short.nps': 'Recommandent',
  'how.short.retention': 'Restent',
  'how.short.referral_rate': 'Amènent d’autres',
  'howTime.after.clean': 'Après des dossiers sans accroc',
  'howTime.after.recovered': 'Après des dossiers rattrapés',
  'howTime.after.failed': 'Après des dossiers ratés',
  'howTime.changed.clean': 'Après des dossiers sans accroc : {verdict}.',
  'howTime.changed.recovered': 'Après des dossiers rattrapés : {verdict}.',
  'howTime.changed.failed': 'Après des dossiers ratés : {verdict}.',
  'howTime.noise': 'Aucun changement au-delà de la variation habituelle.',
  'howTime.tooFew': 'Trop peu de mois complets pour distinguer un changement du hasard.',
  'howTime.usual': 'd’ordinaire {low}\u00a0– {high}',
  'howTime.none': 'Moins de cinq chaque mois.',
  'howTime.foot':
    '{days}, sur une même échelle. Bande : intervalle à 95 %. Tirets : incomplet, ou pas encore vu jusqu’au bout. Un trou : moins de cinq.',

  'map.title': 'Où se trouve le risque de bouche-à-oreille ?',
  'stories.title': 'Histoires du mois',
  'stories.rule':
    'Choisies selon une règle, {days}. La pire : le plus haut risque de bouche-à-oreille parmi {moved, plural, one {# problème où il s’est} many {# de problèmes où il s’est} other {# problèmes où il s’est}} passé quelque chose. La mieux rattrapée : parmi {recoveries, plural, one {# problème rattrapé} many {# de problèmes rattrapés} other {# problèmes rattrapés}}, le plus de signes d’un bon rattrapage, puis la plus forte baisse du risque.',
  'stories.open': 'Lire le dossier {id}',
  'story.mini':
    'Du {from} au {to} : {contacts, plural, one {# contact} many {# de contacts} other {# contacts}} du client, dont {again} répétés ; {answers, plural, one {# réponse} many {# de réponses} other {# réponses}} de notre part ; {broken, plural, =0 {aucune promesse rompue} one {# promesse rompue} many {# de promesses rompues} other {# promesses rompues}}.',
};
