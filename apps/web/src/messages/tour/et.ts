/** The words of the tour of a workspace, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'tour.place': '{place} / {all}',
  'tour.next': 'Edasi',
  'tour.back': 'Tagasi',
  'tour.skip': 'Jäta ülejäänu vahele',
  'tour.done': 'Valmis',
  'tour.finding.title': 'Mida tasub teada',
  'tour.finding': '{sentence} Iga lause on arvutatud juhtumitest ja tõendid on ühe klõpsu kaugusel.',
  'tour.edge.title': 'Kus see kaotsi läheb',
  'tour.edge':
    '„{from}“ ja „{to}“ vahel: {loss} teadaolevast läheb kaotsi. Ava paar, et näha, millised andmed ja mis klientidest sai.',
  'tour.case.title': 'Uuesti räägitud',
  'tour.case':
    '{count, plural, =0 {Üks juhtum ühel ekraanil: {id}.} one {Kuu halvim juhtum, {id}: # asi tuli uuesti rääkida.} other {Kuu halvim juhtum, {id}: # asja tuli uuesti rääkida.}} Kaar ühendab iga korduse esimese korraga.',
  'tour.explore.title': 'Küsi ükskõik mida',
  'tour.explore':
    'Iga arv kuni kahe tunnuse järgi, ajas või tervikuna. Küsimus on aadressis: link on vaade ja tagasinupp võtab tagasi.',
  'tour.palette.title': 'Kõik esitähtede järgi',
  'tour.palette': '{keys} avab lehed, mõõdikud, filtrid, juhtumid ja tegevused ilma hiireta.',
  'tour.data.title': 'Nüüd enda omad',
  'tour.data': 'Laadi oma kasutajatoe väljavõte. Mida see ei ütle, öeldakse välja, mitte ei arvata.',
};
