/** The words of the page Loyalty as a mail, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'mail.subject': '{workspace} : fidélité, {days}',
  'mail.title': 'Fidélité',
  'mail.about': '{workspace} · {days} · au {asOf}',
  'mail.only': '{dimension} : {names} seulement',
  'mail.late':
    'Prévu pour le {due}, en retard : l’envoi n’était pas possible. Les chiffres sont ceux des jours ci-dessus.',
  'mail.numbers': 'Les chiffres',
  'mail.column.metric': 'Indicateur',
  'mail.column.value': 'Valeur',
  'mail.column.period': 'Par rapport à la période précédente',
  'mail.column.year': 'Par rapport à l’année précédente',
  'mail.risk': 'Où se trouve le risque de bouche-à-oreille',
  'mail.risk.place': '{where} : {value} ({evidence})',
  'mail.risk.overall': 'Dans l’ensemble : {value}.',
  'mail.stories': 'Deux dossiers, lus en une minute chacun',
  'mail.open': 'Ouvrir cette page dans Twicetold',
  'mail.why':
    'Vous recevez ce message ({rhythm}) parce que {author} a mis votre adresse sur la liste de {workspace}.',
  'mail.stop':
    'Pour ne plus le recevoir, adressez-vous à {author} ou supprimez-le dans Twicetold : page Fidélité, « Envoyer cette page ».',
  'mail.nothing': 'On ne sait encore rien de ces jours.',
  'mail.invited.subject': '« {workspace} » sur Twicetold : une invitation',
  'mail.invited': 'Vous êtes invité à rejoindre « {workspace} » sur Twicetold. Ce lien vous fait entrer :',
  'mail.invited.once':
    'Il s’ouvre une seule fois, dans les sept jours. Si vous n’attendiez pas d’invitation, il n’y a rien à faire.',
  'mail.password.subject': 'Un nouveau mot de passe pour Twicetold',
  'mail.password.hello': 'Bonjour {name},',
  'mail.password':
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour Twicetold. Ce lien s’ouvre une seule fois, dans {hours, plural, one {l’heure} many {les # heures} other {les # heures}} :',
  'mail.password.once': 'Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste le même.',
};
