/** The words of coming in, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'enter.title': 'Connexion',
  'enter.email': 'Adresse e-mail',
  'enter.password': 'Mot de passe',
  'enter.do': 'Se connecter',
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
  'enter.invitation.known':
    'Vous avez déjà un compte : acceptez l’invitation, puis connectez-vous avec votre mot de passe.',
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
    'Ce serveur ne peut pas envoyer d’e-mails. Demandez un lien à la personne qui l’administre.',
  'enter.problem.link_over': 'Ce lien a déjà servi ou est trop ancien. Demandez-en un autre.',
  'enter.problem.too_short': 'Trop court : au moins 12 caractères.',
  'enter.problem.too_long': 'Trop long.',
  'enter.problem.known': 'Trop facile à deviner.',
  'enter.problem.taken': 'Cette adresse a déjà un compte.',
  'enter.problem.needed': 'Nécessaire.',
  'enter.problem.other': 'Cela ne semble pas correct.',
};
