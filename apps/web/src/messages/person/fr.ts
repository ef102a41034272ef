/** The words of who reads, and whose cases, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  person: 'Vous et vos réglages ici',
  'person.is': '{name} : vos réglages ici',
  'person.name': 'Votre nom',
  'person.name.hint':
    'Il figure à côté de vos notes, de vos vues et de ce que vous faites des dossiers. Ce navigateur s’en souvient.',
  'person.signedIn': 'Connecté : {name}',
  'person.signOut': 'Se déconnecter',
  'person.local': 'Connecté sans formulaire, car ce serveur n’est accessible que depuis cette machine.',
  'workspace.empty': 'rien de chargé pour l’instant',
  'workspace.reach': '{cases} · jusqu’au {day}',
  'workspace.sample': 'exemple',
};
