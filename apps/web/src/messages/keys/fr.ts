/** The words of what the keyboard does, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'keys.palette': 'Aller, trouver ou faire',
  'keys.page': 'Page : {page}',
  'keys.filter': 'Filtrer',
  'keys.next': 'Ligne suivante d’une liste',
  'keys.previous': 'Ligne précédente d’une liste',
  'keys.open': 'Ouvrir la ligne',
  'keys.close': 'Fermer ce qui est ouvert',
  'keys.list': 'Cette liste',
  'keys.single': 'Raccourcis d’une seule touche',
  'keys.single.hint': 'Désactivez-les si vous dictez ou s’ils vous gênent.',
};
