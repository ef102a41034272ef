import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'page.settings': 'Réglages',
  'workspace.new': 'Un nouvel espace de travail',
  'workspace.new.choose': 'Un nouvel espace de travail…',
  'keys.title': 'Raccourcis clavier',
  'alerts.bell':
    '{count, plural, =0 {Alertes : rien de nouveau} one {Alertes : # nouvelle} many {Alertes : # de nouvelles} other {Alertes : # nouvelles}}',
  'alerts.make': 'En faire une alerte',
  'mailing.title': 'Envoyer cette page',
  'mailing.open': 'Envoyer par courriel',
  'target.at': 'objectif {value}',
  'target.reached': 'Objectif {value} : atteint',
  'target.missed': 'Objectif {value} : manqué',
  'tour.offer': 'Première visite ? Six constats en deux minutes.',
  'tour.start': 'Faire la visite',
  'tour.decline': 'Pas maintenant',
};
