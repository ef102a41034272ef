/** The words of what a change comes from, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'explained.title': 'Miks see muutus?',
  'explained.answer':
    '{change}: {rate} sellest, mis rühmades muutus, {mix} sellest, et ühtesid oli rohkem ja teisi vähem.',
  'explained.answer.count': 'Kokku {change}.',
  'explained.noise': 'Aga see jääb tavapärasesse kõikumisse: võib-olla pole midagi seletada.',
  'explained.rate': 'mis rühmades muutus',
  'explained.mix': 'neid on rohkem või vähem',
  'explained.column.before': 'Enne',
  'explained.column.after': 'Nüüd',
  'explained.column.rate': 'Muutusest',
  'explained.column.mix': 'Koosseisust',
  'explained.column.total': 'Kokku',
  'explained.others': 'kõik ülejäänud {change}',
  'explained.course': 'oli {before}, on {after}',
};
