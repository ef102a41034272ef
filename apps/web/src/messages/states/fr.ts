/** The words of what stands where a number does not, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'state.loading': 'Chargement',
  'state.empty': 'Rien ici pour cette période',
  'state.empty.hint': 'Une période plus longue ou moins de filtres en montreront plus.',
  'state.empty.everything': 'Voir tout ce qu’il y a',
  'state.few':
    '{n, plural, one {Seulement # : trop peu pour conclure} many {Seulement # : trop peu pour conclure} other {Seulement # : trop peu pour conclure}}',
  'state.few.hint': 'En dessous de cinq, un nombre en dit plus sur ces quelques dossiers que sur le service.',
  'state.unknown': 'Inconnu',
  'failed.unreachable': 'Le serveur ne répond pas. Est-il démarré ?',
  'failed.broken': 'Le serveur a répondu, mais pas comme convenu ({reason}).',
  'failed.title.forbidden': 'Cela ne fait pas partie de votre rôle',
  'failed.forbidden': 'L’administrateur de cet espace peut changer cela.',
  'failed.forbidden.ask': 'L’accès peut être donné par {admins}.',
  'failed.refused': '{reason}',
  'failed.retry': 'Réessayer',
  'workspace.none': 'Vous ne voyez encore aucun espace',
  'workspace.none.sentence': 'Le propriétaire du serveur ou l’administrateur d’un espace peut vous inviter.',
};
