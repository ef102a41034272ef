/** The words of the overview, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'overview.title': 'Comment se sont passés les dossiers',
  show: 'Afficher',
  'show.trend': 'Dans le temps',
  'show.ranking': 'Classé',
  grain: 'Un point par',
  'grain.DAY': 'Jour',
  'grain.WEEK': 'Semaine',
  'grain.MONTH': 'Mois',
  'grain.QUARTER': 'Trimestre',
  'grain.says.NONE': 'Toute la période',
  'grain.says.DAY': 'Par jour',
  'grain.says.WEEK': 'Par semaine',
  'grain.says.MONTH': 'Par mois',
  'grain.says.QUARTER': 'Par trimestre',
  'grain.says.YEAR': 'Par année',
  'question.resolution_median': 'Combien de temps jusqu’à la résolution ?',
  'question.resolution_median.channel': 'Résolu en combien de temps, par canal ?',
  'question.resolution_median.team': 'Résolu en combien de temps, par équipe ?',
  'question.repeat_rate': 'Qui doit revenir ?',
  'question.repeat_rate.channel': 'Qui doit revenir, par canal ?',
  'question.repeat_rate.team': 'Qui doit revenir, par équipe ?',
  'question.information_loss': 'Que perd-on quand un dossier est transféré ?',
  'question.information_loss.channel': 'Que perd-on, par canal ?',
  'question.information_loss.team': 'Que perd-on, par équipe qui transmet ?',
  'question.word_of_mouth_index': 'Quels dossiers seront racontés à d’autres ?',
  'question.word_of_mouth_index.channel': 'Où est le risque, par canal ?',
  'question.word_of_mouth_index.team': 'Où est le risque, par équipe ?',
  'answer.none': 'Trop peu pour comparer.',
  'answer.single': '{name} : {value}.',
  'answer.among': '{sentence} Les groupes de moins de {least} ne sont pas nommés.',
  'answer.alike.channel':
    'Pas de différence nette entre les canaux : {low} {lowValue}, {high} {highValue}, et leurs intervalles se recouvrent.',
  'answer.alike.team':
    'Pas de différence nette entre les équipes : {low} {lowValue}, {high} {highValue}, et leurs intervalles se recouvrent.',
  'answer.differ.resolution_median':
    'Le plus long : {high}, {highValue} ; le plus rapide : {low}, {lowValue}.',
  'answer.differ.repeat_rate':
    'On revient le plus après {high}, {highValue} ; le moins après {low}, {lowValue}.',
  'answer.differ.information_loss':
    'C’est {high} qui perd le plus, {highValue} ; {low} le moins, {lowValue}.',
  'answer.differ.word_of_mouth_index':
    'Le risque le plus élevé : {high}, {highValue} ; le plus faible : {low}, {lowValue}.',
  'ranked.few': 'seulement {n}',
  'pick.label': '{dimension} : {most} lignes au plus',
  'pick.says': '{shown} sur {all}',
  'chart.hint':
    'Les flèches vont de point en point et de ligne en ligne{opens, select, yes { ; Entrée ouvre les dossiers derrière un point} other {}}.',
};
