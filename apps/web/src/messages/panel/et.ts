/** The words of what surrounds every chart, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'panel.undrawn': 'Joonist ei õnnestunud laadida',
  'panel.undrawn.sentence': 'Server ei vasta või seda uuendati. Arvud on tabelis.',
  'panel.table': 'Tabel: {title}',
  'panel.table.short': 'Tabel',
  'panel.export': 'Salvesta CSV-na: {title}',
  'panel.export.short': 'Salvesta CSV-na',
  'panel.cases': 'Näita juhtumeid',
  'panel.cases.of': 'Näita juhtumeid: {title}',
  'panel.old': 'Värskendada ei õnnestunud; näidatud seisuga {asOf}.',
  'sheet.period': 'Ajavahemik',
  'sheet.value': 'Väärtus',
  'sheet.low': 'Alumine (95%)',
  'sheet.high': 'Ülemine (95%)',
  'sheet.interval': '95% vahemik',
  'sheet.n': 'n',
  'sheet.partial': 'Pooleli',
  'sheet.unknown': 'Teadmata, sest',
  'sheet.unfinished': '(pooleli)',
  about: 'Mida see arv tähendab',
  'about.of': 'Mida see arv tähendab: {title}',
  'about.excluded': 'Välja jäetud',
  'about.excluded.none': 'mitte midagi',
  'about.parameters': 'Kuidas loetud',
  'about.cohort.OPENED': 'ajavahemikul avatud juhtumid',
  'about.cohort.RESOLVED': 'ajavahemikul lahendatud juhtumid',
  'about.window':
    'kordused {days} p jooksul, {issue, plural, =0 {juhtum ja selle jätkud on üks mure} one {üks mure, kuni see # p jooksul tagasi tuleb} other {üks mure, kuni see # p jooksul tagasi tuleb}}',
  'about.level.TEAM': 'üleandmised tiimide vahel',
  'about.level.AGENT': 'üleandmised inimeste vahel',
  'about.warnings': 'Pane tähele',
  'about.page': 'Täielikult (inglise keeles)',
};
