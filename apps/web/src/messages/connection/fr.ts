/** The words of what is said when the server does not answer, or not as it should, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'connection.silent': 'Le serveur ne répond pas.',
  'connection.offline': 'Pas de connexion.',
  'connection.shown': 'Les données affichées datent de {time}.',
  'connection.try': 'Essayer maintenant',
  'connection.back': 'Connexion rétablie. Tout est remis à jour.',
  'failed.outdated': 'Twicetold a été mis à jour. Rechargez la page.',
  'failed.title.unreachable': 'Pas de réponse',
  'failed.title.broken': 'Quelque chose a échoué sur le serveur',
  'failed.title.refused': 'Impossible de répondre à cette demande',
  'failed.title.outdated': 'Cette page n’est plus à jour',
  'notSaved.unreachable':
    'Non enregistré : le serveur ne répond pas. Votre saisie est toujours là ; réessayez quand la connexion sera revenue.',
  'notSaved.broken': 'Non enregistré : quelque chose a échoué sur le serveur. Votre saisie est toujours là.',
  'notSaved.outdated':
    'Non enregistré : Twicetold a été mis à jour. Copiez votre saisie et rechargez la page.',
  'crash.offline': 'Cette page n’a pas encore été chargée',
  'crash.offline.sentence':
    'Le serveur ne répond pas. Elle s’ouvrira d’elle-même quand la connexion sera revenue.',
  'crash.updated': 'Twicetold a été mis à jour',
  'crash.updated.sentence':
    'La partie attendue ici porte un autre nom. Rechargez la page : l’adresse garde votre vue.',
};
