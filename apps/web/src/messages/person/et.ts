/** The words of who reads, and whose cases, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  person: 'Sina ja sinu seaded siin',
  'person.is': '{name}: sinu seaded siin',
  'person.name': 'Sinu nimi',
  'person.name.hint': 'See on sinu märkmete, vaadete ja juhtumitega tehtu juures. Nime mäletab see brauser.',
  'person.signedIn': 'Sisse logitud: {name}',
  'person.signOut': 'Logi välja',
  'person.local': 'Sisse logitud ilma vormita, sest see server on kättesaadav ainult sellest arvutist.',
  'workspace.empty': 'midagi pole veel laaditud',
  'workspace.reach': '{cases} · kuni {day}',
  'workspace.sample': 'näidis',
};
