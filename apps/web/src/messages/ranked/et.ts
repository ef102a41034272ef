/** The words of comparisons with every group, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'ranked.title': 'Kes erineb? Jaotus: {dimension}',
  'ranked.answer.tiers':
    '{best} ja {worst} on eristatavad; kokku {tiers, plural, one {# tase} other {# taset}}.',
  'ranked.answer.alike': 'Ühtegi neist ei saa teisest eristada.',
  'ranked.answer.volume': 'Loendused on täpsed: suurim ees, midagi pole eristada.',
  'ranked.answer.none': 'Neid ei võrrelda: {because}',
  'ranked.tier': 'Ei ole eristatavad',
  'ranked.tier.one': 'Seisab üksi',
  'ranked.rank': '{best, plural, other {#.}}{worst, plural, other {–#. koht}}',
  'ranked.rank.one': '{rank}. koht',
  'ranked.shrunk': 'usutav {value}, {interval}',
  'ranked.column.counted': 'Nagu loetud',
  'ranked.column.shrunk': 'Usutav',
  'ranked.column.shrunkInterval': 'Usutav, 95%',
  'ranked.column.rank': 'Koht',
  'ranked.column.tier': 'Tase',
  'ranked.key': 'Täpp: nagu loetud. Rõngas joonega: mida uskuda, kui vaadata ka teisi, koos vahemikuga.',
  'ranked.logarithmic': 'Võrdsed vahed on võrdsed suhted.',
  'ranked.leftOut': '{count, plural, one {Veel üks on näitamata.} other {Veel # on näitamata.}}',
};
