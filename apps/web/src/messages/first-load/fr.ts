/** The words of the first load and new workspaces, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'firstLoad.title': 'Chargez votre premier journal',
  'firstLoad.sentence':
    'Déposez un export de votre outil d’assistance, un journal de processus ou un tableur. Ce qui est entré est dit exactement et peut être retiré.',
  'firstLoad.files':
    '{count, plural, one {{first} est prêt ; il sera envoyé une fois l’espace de travail créé.} many {# de fichiers sont prêts ; ils seront envoyés une fois l’espace de travail créé.} other {# fichiers sont prêts ; ils seront envoyés une fois l’espace de travail créé.}}',
  'workspace.new.title': 'Comment il s’appelle',
  'workspace.new.title.hint': 'L’organisation ou le service dont ce sont les dossiers.',
  'workspace.new.name': 'Nom dans les adresses et les commandes',
  'workspace.new.name.hint': 'Minuscules, chiffres et traits d’union ; il ne peut plus être changé.',
  'workspace.new.zone': 'Fuseau horaire',
  'workspace.new.zone.hint':
    'Les jours, semaines et mois y sont découpés, et les heures sans fuseau y sont lues.',
  'workspace.new.texts': 'Conserver le texte des messages',
  'workspace.new.texts.hint':
    'Désactivé : les textes sont lus une fois, pour ce qu’ils disent, et non conservés. Activé : les chronologies les montrent aussi.',
  'workspace.new.create': 'Créer l’espace de travail',
};
