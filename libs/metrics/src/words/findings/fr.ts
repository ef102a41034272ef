/** The words of what there is to know: changes, places, what customers do afterwards, where the risk is, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'finding.noChange': 'Rien n’a changé au-delà du hasard : {metrics} sont restés dans leurs limites.',
  'finding.notBorneOut':
    'Une règle de la carte de contrôle a réagi ({metrics}), mais les chiffres d’avant et d’après ne confirment pas de changement.',
  'finding.tooLittle':
    'Il y a trop peu ici pour distinguer un changement du hasard : il faut huit jours, semaines ou mois entiers avant le dernier.',
  'finding.change.other':
    '« {title} » {side, select, high {est monté} other {est descendu}} de {from} à {to}',
  'finding.change.resolution_median':
    'Le délai médian de résolution {side, select, high {est passé} other {est tombé}} de {from} à {to}',
  'finding.change.repeat_rate':
    'Les contacts répétés {side, select, high {sont passés} other {sont tombés}} de {from} à {to}',
  'finding.change.information_loss':
    'Ce qui se perd aux transferts {side, select, high {est monté} other {est descendu}} de {from} à {to}',
  'finding.change.word_of_mouth_index':
    'Le risque de bouche-à-oreille {side, select, high {est monté} other {est descendu}} de {from} à {to}',
  'finding.change.nps':
    'Le score de recommandation {side, select, high {est monté} other {est descendu}} de {from} à {to}',
  'finding.change.retention':
    'La part des clients qui restent {side, select, high {est montée} other {est descendue}} de {from} à {to}',
  'finding.change.NONE': '{moved} depuis : {since}. C’est un vrai changement',
  'finding.change.PREVIOUS_PERIOD':
    '{moved} par rapport à la période précédente ; un vrai changement, visible depuis : {since}',
  'finding.change.PREVIOUS_YEAR':
    '{moved} par rapport à l’année précédente ; un vrai changement, visible depuis : {since}',
  'finding.carried': '{sentence}. L’essentiel vient de : {where}.',
  'finding.mix': '{sentence}. L’essentiel vient de ce que leur part a changé : {where}.',
  'finding.everywhere': '{sentence}. Aucun motif, canal ni équipe n’en fait à lui seul l’essentiel.',
  'finding.where.channel': 'dossiers par {channel}',
  'finding.where.pair': '{reason} par {channel}',
  'finding.place.other': '« {title} » est au pire ici : {where}, {value}, contre {overall} en tout',
  'finding.place.resolution_median':
    'La résolution est la plus longue ici : {where}, {value}, contre {overall} en tout',
  'finding.place.repeat_rate':
    'Les clients reviennent le plus ici : {where}, {value}, contre {overall} en tout',
  'finding.place.information_loss':
    'C’est ici qu’on perd le plus aux transferts : {where}, {value}, contre {overall} en tout',
  'finding.place.word_of_mouth_index':
    'Le risque de bouche-à-oreille est le plus haut ici : {where}, {value}, contre {overall} en tout',
  'finding.place.nps':
    'Le score de recommandation est le plus bas ici : {where}, {value}, contre {overall} en tout',
  'finding.place.retention':
    'C’est ici que le moins de clients restent : {where}, {value}, contre {overall} en tout',
  'finding.place.alone': '{sentence}. Cela se distingue de tout le reste.',
  'finding.place.alike': '{sentence}. Un seul autre ne s’en distingue pas.',
  'finding.afterHow.retention':
    'Après un dossier raté, {failed} des clients restent ; après un dossier sans accroc, {clean}.',
  'finding.afterHow.retention.recovered':
    'Après un dossier raté, {failed} des clients restent ; après un dossier rattrapé, {recovered} ; après un dossier sans accroc, {clean}.',
  'finding.afterHow.nps':
    'Après un dossier raté, le score de recommandation est de {failed} ; après un dossier sans accroc, de {clean}.',
  'finding.afterHow.nps.recovered':
    'Après un dossier raté, le score de recommandation est de {failed} ; après un dossier rattrapé, de {recovered} ; après un dossier sans accroc, de {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': '{share} suivis jusqu’au bout',
  'finding.caveat.evidence': 'des traces existent pour {share}',
  'finding.caveat.source_partly': 'une source ne l’enregistre qu’en partie',
  'finding.notJudged': 'Non jugé :',
  'finding.notJudged.one': '{metric}\u202f: {because}',
  'finding.notJudged.too_few': 'Trop peu d’intervalles entiers pour des limites de contrôle.',

  'map.answer': 'Le plus haut : {where}, {value}, contre {overall} en tout.',
  'map.answer.none': 'Il y a trop peu de dossiers dans chacun pour comparer.',
};
