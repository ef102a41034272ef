/** The words of the flow between teams, of one edge, and of the own team's sides, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'flow.title': 'Kellelt kellele juhtumid liiguvad?',
  'flow.answer':
    '{handoffs} {pairs, plural, one {# paari} other {# paari}} vahel; kõige rohkem suunal {pair}: {most}.',
  'flow.show': 'Kuju',
  'flow.show.sankey': 'Vood',
  'flow.show.matrix': 'Maatriks',
  'flow.corner': 'Kellelt (alla), kellele (paremale)',
  'flow.nothing': 'Üleandmisi ei ole',
  'flow.others': 'Ülejäänud',
  'flow.others.says': '{pairs, plural, one {# ülejäänud paar} other {# ülejäänud paari}} kokku: {handoffs}.',
  'flow.others.note':
    'Joonisel on {shown} suurimat voogu. „Ülejäänud“ võtab kokku veel {pairs, plural, one {# paari} other {# paari}}: {handoffs}; maatriksis ja loendis on igaüks eraldi.',
  'flow.matrix.leftOut':
    'Näha on suuremad; {count, plural, one {veel # väiksem on} other {veel # väiksemat on}} loendis.',
  'flow.says': '{pair}: {handoffs}, kaotsi {loss}, {points} üle selle, mis kaob niikuinii.',
  'flow.says.few': '{pair}: {handoffs}; liiga vähe neid, kus midagi sai kaduda.',
  'flow.says.uncompared': '{pair}: {handoffs}, kaotsi {loss}, võrdluseta.',
  'flow.uncoloured': 'Värvimata: pole teada, kas kaotsi läheb rohkem kui ilma üleandmiseta. {because}',
  'flow.legend': 'Kaotsi, võrreldes sellega, mis kaob ilma üleandmiseta:',
  'flow.step.less': 'vähem, üle 5 punkti',
  'flow.step.alike': 'umbes sama palju',
  'flow.step.more': '5–15 punkti rohkem',
  'flow.step.muchMore': '15–30 rohkem',
  'flow.step.most': 'üle 30 rohkem',
  'flow.step.none': 'hindamiseks liiga vähe',

  'edge.line': '{handoffs}; {known, number} teadaolevast väljast läks kaotsi {lost, number}: {loss}.',
  'edge.line.few': '{handoffs}: alla {minimum} sellise, kus midagi sai kaduda, seega järjestuses ei ole.',
  'edge.missing': 'Nende filtrite ja selle ajavahemikuga sellist paari ei ole.',
  'edge.n': 'n = {n}',
  'edge.column.what': 'Mida',
  'edge.column.here': 'Sellel suunal',
  'edge.column.overall': 'Kõik üleandmised',
  'edge.at': 'Üleandmisel',
  'edge.afterwards': 'Mis klientidest edasi sai',
  'edge.fields': 'Mis läheb kaotsi',
  'edge.fields.none': 'Midagi nimelist kaotsi ei läinud.',
  'edge.field': '{share} ({count})',
  'edge.field.how':
    'küsiti uuesti {asked, number} · räägiti uuesti {given, number} · kustutati {cleared, number}',
  'edge.fact.loss': 'Teadaolevatest väljadest kaotsi',
  'edge.fact.excess': 'Üle selle, mis kaob niikuinii',
  'edge.fact.wait': 'Ootamine esimese tegevuseni, mediaan',
  'edge.fact.waitP90': 'Ootamine esimese tegevuseni, iga kümnes kauem kui',
  'edge.fact.returnRate': 'Saadeti kohe tagasi',
  'edge.fact.orphans': 'Klient pidi enne meelde tuletama',
  'edge.fact.droppedPromises': 'Katkenud lubadused',
  'edge.fact.repeats': 'Tuli hiljem tagasi',
  'edge.fact.publicContacts': 'Läks hiljem avalikuks',
  'edge.fact.rating': 'Hinnang pärast, osa skaalast',
  'edge.fact.lostCustomers': 'Lahkus hiljem',
  'edge.cases': 'Üleandmised ükshaaval',
  'edge.cases.all': 'Näita kõiki: {handoffs}',

  side: 'Kelle üleandmised',
  'side.all': 'Kõik',
  'side.out': 'Mida meie halvasti üle anname',
  'side.in': 'Mida meie halvasti saame',
  own: 'Minu tiim',
  'own.none': 'Vali oma tiim',
  'own.is': 'Minu tiim: {team}',
  'own.choose': 'Vali ülal oma tiim; see brauser jätab selle meelde.',
  'side.finding.asked': '{to} küsib uuesti seda, mida {from} juba teadis: {lost} välja {known}-st{against}.',
  'side.finding.given':
    'Kliendid räägivad tiimile {to} uuesti, mida {from} juba teadis: {lost} välja {known}-st{against}.',
  'side.finding.cleared':
    'Suunal {from} › {to} kustutatakse, mida juba teati: {lost} välja {known}-st{against}.',
  'side.finding.unnamed': 'Suunal {from} › {to} läheb kaotsi {lost} välja {known}-st{against}.',
  'side.finding.none': 'Tiimil {team} ei ole ühelgi suunal piisavalt üleandmisi, et midagi öelda.',
  'side.finding.open': 'Vaata lähemalt',
  'side.against.more': ', {times, number, ::.0} korda tavapärasest rohkem',
  'side.against.less': ', tavapärasest vähem ({times, number, ::.0} korda)',
  'side.against.alike': ', ei saa öelda, kas tavapärasest rohkem või vähem',
  'side.against.unknown': '',
  'side.whole.out':
    '{team} annab üle: {handoffs}; kaotsi läheb {loss} ({interval}) sellest, mida ta teadis. Kõigil üleandmistel on see {usual}.',
  'side.whole.in':
    '{team} saab: {handoffs}; kaotsi läheb {loss} ({interval}) sellest, mida teati. Kõigil üleandmistel on see {usual}.',
};
