/** The words of weekdays and hours, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'week.title': 'Quand les clients prennent-ils contact ?',
  'week.answer':
    'Le plus de contacts : {weekday}, de {hour}:00 à {next}:00, {n} sur {total}. Heure de {zone} ; les flèches vont d’heure en heure.',
  'week.answer.none': 'Personne n’est venu.',
  'week.cell': '{weekday}, {hour}:00 : {contacts}',
};
