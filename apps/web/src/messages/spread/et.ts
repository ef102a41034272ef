/** Jaotuste sõnad. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'spread.title': 'Kuidas see jaotub?',
  'spread.view': 'Osakaal',
  'spread.view.bins': 'Eraldi',
  'spread.view.within': 'Summana',
  'spread.bin.upTo': 'kuni {to}',
  'spread.bin.between': '{from} – {to}',
  'spread.bin.over': 'üle {from}',
  'spread.bin.none': 'mitte midagi',
  'spread.bin.all': 'kõik',
  'spread.bin.notAll': 'üle {from}, mitte kõik',
  'spread.notYet': 'veel mitte',
  'spread.upTo': 'siiani kokku {share}',
  'spread.point': '{interval} · n {count, number}',
  'spread.point.open': '{interval} · n {count, number}, neist {open, number} pole lõplikud',
  'spread.point.notYet':
    '{interval} · viimasel vaatlusel {count, plural, one {# polnud lõppenud} other {# polnud lõppenud}}',
  'spread.unseen': 'nii kaua pole kedagi jälgitud',
  'spread.says.durations': 'Pooled {half} jooksul, üheksa kümnendikku {most} jooksul.',
  'spread.says.half': 'Pooled {half} jooksul.',
  'spread.says.unreached': 'Seni vähem kui pooled.',
  'spread.says.counts': 'Pooltel on kuni {half}, üheksal kümnendikul kuni {most}.',
  'spread.says.notYet': '{share} polnud viimasel vaatlusel lõppenud.',
  'spread.leftOut': '{count, plural, one {# väiksem rühm on} other {# väiksemat rühma on}} välja jäetud.',
  'spread.few': 'Ainult {count, number}: jaotuse jaoks liiga vähe.',
  'spread.hint':
    'Nooleklahvid liiguvad tulbalt tulbale{opens, select, yes {; Enter avab joonise taga olevad juhtumid} other {}}.',
  'spread.column.bin': 'Tulp',
  'spread.column.open': 'Neist pole lõplikud',
  'spread.column.within': 'Siiani kokku',
  'spread.column.from': 'Alates',
  'spread.column.to': 'Kuni',
};
