/** The words of the executive's page, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'page.loyalty': 'Fidélité',
  'metric.nps': 'Score de recommandation (NPS)',
  'metric.retention': 'Fidélité après un dossier',
  'metric.referral_rate': 'Recommandation après un dossier',
  'loyalty.findings': 'Ce qu’il faut savoir',
  'loyalty.print': 'Imprimer ou enregistrer en PDF',
  'loyalty.print.short': 'Imprimer',
  'loyalty.compared': 'Chacun par canal et par équipe',
  'loyalty.definitions': 'Ce que veulent dire les chiffres',
  'loyalty.printed': '{workspace} · {days} · au {asOf}',
  'loyalty.printed.filter': '{dimension} : {names}',
  'loyalty.printed.all': 'sans filtre',

  'finding.noChange': 'Rien n’a changé au-delà du hasard : {metrics} sont restés dans leurs limites.',
  'finding.tooLittle':
    'Il y a trop peu ici pour distinguer un changement du hasard : il faut huit jours, semaines ou mois entiers avant le dernier.',
  'finding.change.other':
    '« {title} » {side, select, high {est monté} other {est descendu}} de {from} à {to}',
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
  'finding.change.NONE': '{moved} depuis : {since}. C’est un vrai changement',
  'finding.change.PREVIOUS_PERIOD':
    '{moved} par rapport à la période précédente ; un vrai changement, visible depuis : {since}',
  'finding.change.PREVIOUS_YEAR':
    '{moved} par rapport à l’année précédente ; un vrai changement, visible depuis : {since}',
  'finding.carried': '{sentence}. L’essentiel vient de : {where}.',
  'finding.mix': '{sentence}. L’essentiel vient de ce que leur part a changé : {where}.',
  'finding.everywhere': '{sentence}. Aucun motif, canal ni équipe n’en fait à lui seul l’essentiel.',
  'finding.where.channel': 'dossiers par {channel}',
  'finding.where.pair': '{reason} par {channel}',
  'finding.place.other': '« {title} » est au pire pour {where} : {value}, contre {overall} en tout',
  'finding.place.resolution_median':
    'La résolution est la plus longue pour {where} : {value}, contre {overall} en tout',
  'finding.place.repeat_rate':
    'Les clients reviennent le plus pour {where} : {value}, contre {overall} en tout',
  'finding.place.information_loss':
    'C’est pour {where} qu’on perd le plus aux transferts : {value}, contre {overall} en tout',
  'finding.place.word_of_mouth_index':
    'Le risque de bouche-à-oreille est le plus haut pour {where} : {value}, contre {overall} en tout',
  'finding.place.nps':
    'Le score de recommandation est le plus bas pour {where} : {value}, contre {overall} en tout',
  'finding.place.retention':
    'C’est après {where} que le moins de clients restent : {value}, contre {overall} en tout',
  'finding.place.alone': '{sentence}. Cela se distingue de tout le reste.',
  'finding.place.alike': '{sentence}. Un seul autre ne s’en distingue pas.',
  'finding.afterHow.retention':
    'Après un dossier raté, {failed} des clients restent ; après un dossier sans accroc, {clean}.',
  'finding.afterHow.retention.recovered':
    'Après un dossier raté, {failed} des clients restent ; après un dossier rattrapé, {recovered} ; après un dossier sans accroc, {clean}.',
  'finding.afterHow.nps':
    'Après un dossier raté, le score de recommandation est de {failed} ; après un dossier sans accroc, de {clean}.',
  'finding.afterHow.nps.recovered':
    'Après un dossier raté, le score de recommandation est de {failed} ; après un dossier rattrapé, de {recovered} ; après un dossier sans accroc, de {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': '{share} suivis jusqu’au bout',
  'finding.caveat.evidence': 'des traces existent pour {share}',
  'finding.caveat.source_partly': 'une source ne l’enregistre qu’en partie',
  'finding.evidence': 'Preuves',
  'finding.evidence.of': 'Preuves : {sentence}',
  'finding.only': 'Seulement : {where}',
  'finding.notJudged': 'Non jugé :',
  'finding.notJudged.one': '{metric}. {because}',
  'finding.notJudged.too_few': 'Trop peu d’intervalles entiers pour des limites de contrôle.',

  'headline.limits': '{grain}, d’ordinaire {low} – {high}',

  'how.title.nps': 'Nous recommanderaient-ils ?',
  'how.title.retention': 'Restent-ils ?',
  'how.title.referral_rate': 'En amènent-ils d’autres ?',
  'how.title': 'Quelle fidélité après un dossier ?',
  'how.few': 'seulement {n} : trop peu',
  'how.answer': 'Après des dossiers sans accroc {clean}, après des dossiers ratés {failed}.',
  'how.answer.none': 'Il y en a trop peu pour comparer.',
  'how.key': 'Point : valeur. Trait : intervalle à 95 %. Anneau : moins de 30, à lire avec prudence.',

  'map.title': 'Où se trouve le risque de bouche-à-oreille ?',
  'map.answer': 'Le plus haut : {where}, {value}, contre {overall} en tout.',
  'map.answer.none': 'Il y a trop peu de dossiers dans chacun pour comparer.',

  'stories.title': 'Histoires du mois',
  'stories.rule':
    'Choisies selon une règle, {days}. La pire : le plus haut risque de bouche-à-oreille parmi {moved, plural, one {# affaire où il s’est} many {# d’affaires où il s’est} other {# affaires où il s’est}} passé quelque chose. La mieux rattrapée : parmi {recoveries, plural, one {# affaire rattrapée} many {# d’affaires rattrapées} other {# affaires rattrapées}}, le plus de signes d’un bon rattrapage, puis la plus forte baisse du risque.',
  'stories.worst': 'La pire',
  'stories.recovered': 'La mieux rattrapée',
  'stories.none.worst': 'Ces jours-là, rien à raconter.',
  'stories.none.recovered': 'Ces jours-là, aucun dossier raté n’a été rattrapé.',
  'stories.open': 'Lire le dossier {id}',
  'story.line.what':
    '{reason}, par {channel}, depuis le {opened} : {contacts, plural, one {# contact} many {# de contacts} other {# contacts}} du client, {handoffs, plural, =0 {aucun transfert} one {# transfert} many {# de transferts} other {# transferts}}.',
  'story.line.told':
    '{count, plural, =0 {Rien n’a dû être redit.} one {Redit une fois : {fields}.} many {Redit # de fois : {fields}.} other {Redit # fois : {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Rien n’a été promis.} one {# promesse : {fates}.} many {# de promesses : {fates}.} other {# promesses : {fates}.}}',
  'story.line.fate.on_time':
    '{count, plural, one {# tenue à temps} many {# de tenues à temps} other {# tenues à temps}}',
  'story.line.fate.late':
    '{count, plural, one {# tenue en retard} many {# de tenues en retard} other {# tenues en retard}}',
  'story.line.fate.broken': '{count, plural, one {# rompue} many {# de rompues} other {# rompues}}',
  'story.line.fate.pending':
    '{count, plural, one {# pas encore échue} many {# pas encore échues} other {# pas encore échues}}',
  'story.line.long': 'Durée : {duration} ; plus long silence : {silence}.',
  'story.line.longSoFar': 'Ouvert depuis {duration} ; plus long silence : {silence}.',
  'story.line.end.solved': 'Résolu le {day} par {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.end.open': 'Toujours ouvert, chez {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.driver': 'L’essentiel du risque : {drivers}.',
  'story.line.recovery': 'Sans rattrapage, il serait de {risk}.',
  'story.mini':
    'Du {from} au {to} : {contacts, plural, one {# contact} many {# de contacts} other {# contacts}} du client, dont {again} répétés ; {answers, plural, one {# réponse} many {# de réponses} other {# réponses}} de notre part ; {broken, plural, =0 {aucune promesse rompue} one {# promesse rompue} many {# de promesses rompues} other {# promesses rompues}}.',
};
