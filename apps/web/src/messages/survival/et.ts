/** The words of durations as curves, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'survival.title': 'Kui kaua läks?',
  'survival.answer.differ': 'Rühmad erinevad (log-rank p\u00a0{p}).',
  'survival.answer.alike': 'Rühmi ei saa eristada (log-rank p\u00a0{p}).',
  'survival.answer.one': 'Pooled lõpevad ajaga {half}, üheksa kümnest ajaga {most}.',
  'survival.answer.half': 'Pooled lõpevad ajaga {half}.',
  'survival.answer.unreached': 'Lõppenud on alla poole.',
  'survival.p.least': '< 0,0001',
  'survival.p': '= {p}',
  'survival.all': 'kõik koos',
  'survival.still': '{share} lõppemata',
  'survival.point': '{interval} · {count} veel näha',
  'survival.hint':
    'Nooleklahvid liiguvad mööda kõverat ja kõveralt kõverale{opens, select, yes {; Enter avab kõvera taga olevad juhtumid} other {}}.',
  'survival.after': 'pärast: {time}',
  'survival.column.half': 'Pooled lõppenud',
  'survival.column.p75': 'Kolmveerand',
  'survival.column.p90': 'Üheksa kümnest',
  'survival.unreached': 'jõudmata',
  'survival.column.open': 'Veel kestab',
  'survival.leftOut':
    'Joonistatud on suurimad; {count, plural, one {veel üks on} other {veel # on}} tabelis.',
};
