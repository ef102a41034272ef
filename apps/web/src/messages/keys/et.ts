/** The words of what the keyboard does, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'keys.palette': 'Mine, leia või tee mida tahes',
  'keys.page': 'Leht: {page}',
  'keys.filter': 'Filtreeri',
  'keys.next': 'Loendi järgmine rida',
  'keys.previous': 'Loendi eelmine rida',
  'keys.open': 'Ava rida',
  'keys.close': 'Sulge avatu',
  'keys.list': 'See loend',
  'keys.single': 'Ühe klahvi kiirklahvid',
  'keys.single.hint': 'Lülita need välja, kui dikteerid või kui need segavad.',
};
