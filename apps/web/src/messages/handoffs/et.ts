/** The words of handoffs and promises, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'handoffs.title': 'Kus juhtumid käest kätte käivad',
  'edges.title': 'Kellelt kellele läheb kõige rohkem kaotsi?',
  'edges.pair': '{from} › {to}',
  'edges.to.spoken': 'siit sinna',
  'edges.agent': '{agent} ({team})',
  'edges.someone': 'keegi tiimist {team}',
  'edges.from': 'Kellelt',
  'edges.to': 'Kellele',
  'edges.rank': 'Koht',
  'edges.tier.short': 'Tase',
  'edges.open': 'Näita neid üleandmisi',
  'edges.answer.none': 'Ühegi paari vahel ei ole järjestamiseks piisavalt üleandmisi.',
  'edges.answer.only': '{pair}: kaotsi läheb {loss} teada olnust.',
  'edges.answer.worst': 'Kõige rohkem läheb kaotsi teel {pair}: {loss} teada olnust.',
  'edges.answer.alike':
    '{count, plural, one {# paar kaotab} other {# paari kaotavad}} kõige rohkem ega ole omavahel eristatavad, nende seas {pair} ({loss}).',
  'edges.answer.baseline': '{said} Ühest pöördumisest teise ilma üleandmiseta on see {baseline}.',
  'edges.column.edge': 'Kellelt, kellele',
  'edges.column.n': 'Üleandmised',
  'edges.column.loss': 'Kaotsi läinud, 95% vahemikuga',
  'edges.column.excess': 'Üle selle, mis niikuinii kaob',
  'edges.column.returnRate': 'Kohe tagasi saadetud',
  'edges.column.orphans': 'Taga küsitud enne võtmist',
  'edges.column.wait': 'Mediaanootus',
  'edges.column.repeats': 'Klient pöördus tagasi',
  'edges.column.droppedPromises': 'Unustatud lubadused',
  'edges.column.fields': 'Kõige sagedamini kaotsi',
  'edges.field': '{field}\u00a0{count, number}',
  'edges.of': '/ {n}',
  'edges.points': '{points, number, ::.0 sign-except-zero}\u00a0pp',
  'edges.believed': 'usutav {points, number, ::.0 sign-except-zero}',
  'edges.believed.short': 'Üle selle, usutav',
  'edges.tier':
    '{count, plural, one {See eristub allpool olevatest} other {Need # ei ole omavahel eristatavad}}',
  'edges.alike': '{count, plural, one {Üks paar} other {Need # ei ole omavahel eristatavad}}',
  'edges.none':
    'Ühelgi paaril pole {minimum} üleandmist, mille puhul midagi kaotsi minna võis: järjestust pole.',
  'edges.more': 'Näita ülejäänud {count}',
  'edges.leftOut': '{count, plural, one {Veel üks on näitamata.} other {Veel # on näitamata.}}',
  'edges.key':
    'Väike täpp: nagu loetud. Rõngas joonega: mida uskuda, kui vaadata ka teisi paare, 95% vahemikuga. Peenike joon: mis läheb kaotsi ühest pöördumisest teise ilma üleandmiseta.',
  'edges.tooFew':
    '{count, plural, one {# paaril} other {# paaril}} on alla {minimum} üleandmise, kus midagi kaotada oli: järjestamiseks liiga vähe',
  'edges.tooFew.label': 'Paarid, millel on järjestamiseks liiga vähe üleandmisi',
  'handoffs.worklist': 'Millised juhtumid ei kannata oodata?',
  'handoffs.promises': 'Millised lubadused ootavad täitmist?',
  'due.dueSoon': 'Mille tähtaeg saabub kahe päeva jooksul?',
  'due.overdue': 'Mis on üle tähtaja?',
  'due.answer.dueSoon':
    '{count, plural, =0 {{hours} tunni jooksul ei saabu ühtegi tähtaega.} one {{hours} tunni jooksul saabub ühe lubaduse tähtaeg.} other {{hours} tunni jooksul saabub # lubaduse tähtaeg.}}',
  'due.answer.overdue':
    '{count, plural, =0 {Midagi pole üle tähtaja.} one {Üks lubadus on üle tähtaja ja täitmata.} other {# lubadust on üle tähtaja ja täitmata.}}',
  'due.answer.most': '{said} Neist {count, number} on tiimi {team} käes.',
  'due.answer.shown': '{said} Näidatud on {shown} praegusele hetkele lähimat.',
  'due.foot':
    '{count, plural, one {# lubadus} other {# lubadust}} · seisuga {asOf} · sõltumata ajavahemikust',
  'due.column.what': 'Lubatud',
  'due.column.due': 'Tähtaeg',
  'due.column.dueSoon': 'Jäänud',
  'due.column.overdue': 'Hilinenud',
  'due.column.team': 'Kelle käes',
  'due.made': 'lubas {team}',
};
