/** The words of coming in, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'enter.title': 'Connexion',
  'enter.email': 'Adresse électronique',
  'enter.password': 'Mot de passe',
  'enter.do': 'Se connecter',
  'enter.company': 'Se connecter avec {company}',
  'enter.company.or': 'ou',
  'enter.forgotten': 'J’ai oublié mon mot de passe',
  'enter.forgotten.sentence':
    'Si cette adresse a un compte, nous envoyons un lien pour un nouveau mot de passe.',
  'enter.forgotten.do': 'Envoyer le lien',
  'enter.forgotten.done':
    'Si cette adresse a un compte, un lien est en route. Il s’ouvre une fois, dans les deux heures.',
  'enter.back': 'Revenir à la connexion',
  'enter.setup': 'Le premier compte',
  'enter.setup.sentence':
    'Il peut tout faire sur ce serveur : créer des espaces, inviter, effacer des clients.',
  'enter.invitation': 'Vous êtes invité à rejoindre {workspace}',
  'enter.invitation.known': 'Vous avez déjà un compte : acceptez l’invitation, puis connectez-vous.',
  'enter.newPassword': 'Un nouveau mot de passe',
  'enter.newPassword.sentence': 'Vous serez déconnecté partout ailleurs.',
  'enter.name': 'Votre nom',
  'enter.password.new': 'Nouveau mot de passe',
  'enter.password.hint': 'Au moins 12 caractères. Plusieurs mots valent mieux que des signes étranges.',
  'enter.account.make': 'Créer le compte',
  'enter.take': 'Accepter l’invitation',
  'enter.taken': 'L’invitation est acceptée. Connectez-vous maintenant.',
  'enter.password.set': 'Enregistrer le mot de passe',
  'enter.problem.wrong':
    'L’adresse et le mot de passe ne vont pas ensemble. Après plusieurs essais de suite, le compte est bloqué un moment.',
  'enter.problem.too_many': 'Trop d’essais. Attendez quelques minutes.',
  'enter.problem.no_mail':
    'Ce serveur ne peut pas envoyer de courriels. Demandez un lien à la personne qui l’administre.',
  'enter.problem.link_over': 'Ce lien a déjà servi ou est trop ancien. Demandez-en un autre.',
  'enter.problem.too_short': 'Trop court : au moins 12 caractères.',
  'enter.problem.too_long': 'Trop long.',
  'enter.problem.known': 'Trop facile à deviner.',
  'enter.problem.taken': 'Cette adresse a déjà un compte.',
  'enter.problem.needed': 'Nécessaire.',
  'enter.problem.company_unreachable':
    'La connexion de votre entreprise ne répond pas pour l’instant. Réessayez dans quelques minutes, ou prévenez la personne qui administre ce serveur.',
  'enter.problem.company_refused':
    'La connexion de votre entreprise n’a pas confirmé qui vous êtes. Réessayez.',
  'enter.problem.company_over': 'Cela a pris trop de temps, ou a commencé dans une autre fenêtre. Réessayez.',
  'enter.problem.company_unverified':
    'Votre entreprise ne confirme pas que cette adresse électronique est la vôtre. Adressez-vous à la personne qui gère sa connexion.',
  'enter.problem.company_unknown':
    'Vous n’avez pas encore accès ici. Demandez à un administrateur de vous inviter à l’adresse que vous avez dans votre entreprise.',
  'enter.problem.company_other':
    'Le compte de cette adresse est celui de quelqu’un d’autre dans votre entreprise. Demandez à la personne qui administre ce serveur.',
  'enter.problem.company_locked':
    'Après plusieurs mots de passe erronés, le compte est bloqué un moment. Réessayez plus tard.',
  'enter.problem.other': 'Cela ne semble pas correct.',
};
