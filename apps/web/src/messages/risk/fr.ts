/** The words of risk, exposure and calibration, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'risks.title': 'Comment le risque se répartit-il ?',
  'risks.answer':
    '{share} des dossiers ({interval}) sont à risque : leur risque de bouche-à-oreille est d’au moins {threshold}.',
  'risks.answer.probability':
    '{share} des dossiers ({interval}) sont à risque : la probabilité qu’ils soient racontés à d’autres est d’au moins {threshold} %.',
  'risks.bin': '{from}–{to}',
  'risks.bin.probability': '{from}–{to} %',
  'risks.threshold': 'À risque à partir de {threshold} ; en dessous, non.',
  'risks.from': 'Risque de',
  'risks.to': 'Risque à',
  'exposure.title': 'Combien de personnes entendent du mal de nous ?',
  'exposure.answer':
    'Les clients peuvent le raconter à {likely} personnes, si l’hypothèse tient ; au moins {low}, au plus {high}.',
  'exposure.who': 'Personnes',
  'exposure.low': 'au moins',
  'exposure.likely': 'probablement',
  'exposure.high': 'au plus',
  'exposure.assumed': 'informées par des clients, selon l’hypothèse',
  'exposure.assumption':
    'Supposé, non compté : un client dont le risque est de 100 en parle à entre {low, number, ::.##} et {high, number, ::.##} personnes, le plus probable étant {likely, number, ::.##} ; avec un risque de 10, un dixième de cela. Ces valeurs viennent d’enquêtes. C’est un réglage de l’espace de travail, « audience ».',
  'exposure.assumption.set':
    'Supposé, non compté : un client dont le risque est de 100 en parle à entre {low, number, ::.##} et {high, number, ::.##} personnes, le plus probable étant {likely, number, ::.##} ; avec un risque de 10, un dixième de cela. Ces valeurs ont été fixées pour cet espace de travail, sous « audience ».',
  'exposure.observed': 'Compté : personnes ayant pu voir des publications négatives',
  'exposure.observed.of':
    'lecteurs de {count, plural, one {# publication} many {# de publications} other {# publications}} ; nul ne sait combien d’entre eux sont les mêmes',
  'calibration.title': 'Les poids du risque résistent-ils à ce qui a suivi ?',
  'calibration.answer.none':
    'Rien n’a encore été appris des issues ici : le risque est un indice aux poids par défaut. Une commande apprend :',
  'calibration.answer.refused':
    'Non ajusté : trop peu d’issues. Il faut {needed} dossiers suivis de quelque chose et autant sans ; d’ici là, le risque reste un indice.',
  'calibration.answer.better':
    'Sur des clients mis de côté, les poids ajustés font mieux que de toujours dire la moyenne : de {skill}.',
  'calibration.answer.unclear':
    'Sur des clients mis de côté, les poids ajustés ne font pas sûrement mieux que de toujours dire la moyenne : {skill}.',
  'calibration.answer.worse':
    'Sur des clients mis de côté, les poids ajustés font moins bien que de toujours dire la moyenne : {skill}.',
  'calibration.command': 'npm run calibrate -- --workspace {workspace}',
  'calibration.foot':
    'version {version} · {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} · au {asOf} · {left, plural, =0 {aucune fenêtre ouverte} one {# laissé de côté, ses 90 jours ne sont pas écoulés} many {# laissés de côté, leurs 90 jours ne sont pas écoulés} other {# laissés de côté, leurs 90 jours ne sont pas écoulés}}',
  'calibration.auc': 'Distingue (AUC ; 0,5 est le hasard, 1 la perfection)',
  'calibration.auc.value': '{value, number, ::.000}',
  'calibration.auc.interval': '{low, number, ::.000} – {high, number, ::.000}',
  'calibration.auc.defaults':
    'poids par défaut {value, number, ::.000} ({low, number, ::.000} – {high, number, ::.000})',
  'calibration.skill': 'Mieux que la moyenne (score de Brier relatif)',
  'calibration.brier': '; score de Brier {brier, number, ::.0000}',
  'calibration.drivers': 'Poids, en points pour un facteur à pleine force',
  'calibration.driver': 'Facteur',
  'calibration.default': 'Par défaut',
  'calibration.fitted': 'Ajusté',
  'calibration.seen': 'Dossiers',
  'calibration.baseline': 'point de départ',
  'calibration.points': '{points, number, ::.00}',
  'calibration.held': 'maintenu à 0',
  'calibration.reliability': 'Annoncé et survenu : sur le trait tireté, c’est pareil',
  'calibration.said': 'Probabilité annoncée',
  'calibration.versions': 'Toutes les versions, chacune conservée',
  'calibration.version': 'Version',
  'calibration.version.says': 'Version {version}',
  'calibration.upTo': 'Appris jusqu’au',
  'calibration.cases': 'Dossiers',
  'calibration.outcomes': 'Avec une issue',
  'calibration.byKind':
    '{public} publics, {rating} notes minimales ou détracteurs, {churn} départs ; un dossier peut en avoir plusieurs',
  'calibration.state': 'État',
  'calibration.inUse': 'en usage : le risque est une probabilité selon elle',
  'calibration.notInUse': 'ajustée, non utilisée',
  'calibration.refused.other': 'refusée ({code})',
  'calibration.refused.too_few_outcomes': 'refusée : moins de {needed} issues',
};
