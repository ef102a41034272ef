/** The words of the tour of a workspace, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'tour.place': '{place} sur {all}',
  'tour.next': 'Suivant',
  'tour.back': 'Retour',
  'tour.skip': 'Passer la suite',
  'tour.done': 'Terminé',
  'tour.finding.title': 'Ce qu’il faut savoir',
  'tour.finding':
    '{sentence} Chaque phrase est calculée à partir des dossiers, et ses preuves sont à un clic.',
  'tour.edge.title': 'Où cela se perd',
  'tour.edge':
    'De « {from} » à « {to} » : {loss} de ce qui était connu est perdu. Ouvrez la paire pour voir quoi, et ce que sont devenus les clients.',
  'tour.case.title': 'Redit',
  'tour.case':
    '{count, plural, =0 {Un dossier sur un écran : {id}.} one {Le pire dossier du mois, {id} : # information a dû être redite.} many {Le pire dossier du mois, {id} : # informations ont dû être redites.} other {Le pire dossier du mois, {id} : # informations ont dû être redites.}} Un arc relie chacune à la première fois.',
  'tour.explore.title': 'Posez toute question',
  'tour.explore':
    'Tout indicateur, selon deux dimensions au plus, dans le temps ou en bloc. La question est dans l’adresse : un lien est une vue, et le bouton retour annule.',
  'tour.palette.title': 'Tout par ses premières lettres',
  'tour.palette': '{keys} ouvre pages, indicateurs, filtres, dossiers et actions, sans la souris.',
  'tour.data.title': 'À vous maintenant',
  'tour.data': 'Chargez un export de votre outil d’assistance. Ce qu’il ne dit pas est annoncé, pas deviné.',
};
