/** The words of the page Loyalty as a mail, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'mail.subject': '{workspace}: lojaalsus, {days}',
  'mail.title': 'Lojaalsus',
  'mail.about': '{workspace} · {days} · seisuga {asOf}',
  'mail.only': 'Ainult {dimension}: {names}',
  'mail.late':
    'Pidi väljuma {due}, kuid jäi hiljaks: siis ei saanud seda saata. Arvud on ülal nimetatud päevade kohta.',
  'mail.numbers': 'Arvud',
  'mail.column.metric': 'Näitaja',
  'mail.column.value': 'Väärtus',
  'mail.column.period': 'Võrreldes eelmise ajavahemikuga',
  'mail.column.year': 'Võrreldes eelmise aastaga',
  'mail.risk': 'Kus on suusõnalise leviku risk',
  'mail.risk.place': '{where}: {value} ({evidence})',
  'mail.risk.overall': 'Kokku: {value}.',
  'mail.stories': 'Kaks juhtumit, kumbki minutiga loetav',
  'mail.open': 'Ava see leht Twicetoldis',
  'mail.why': 'Saad selle kirja ({rhythm}), sest {author} lisas sinu aadressi nimekirja: {workspace}.',
  'mail.stop':
    'Et seda enam ei tuleks, küsi: {author}, või eemalda see Twicetoldis: leht Lojaalsus, „Saada see leht“.',
  'mail.nothing': 'Nende päevade kohta pole veel midagi teada.',
  'mail.invited.subject': '„{workspace}“ Twicetoldis: kutse',
  'mail.invited': 'Sind on kutsutud tööruumi „{workspace}“ Twicetoldis. Selle lingiga pääsed sisse:',
  'mail.invited.once':
    'Link avaneb ühe korra, seitsme päeva jooksul. Kui sa kutset ei oodanud, pole vaja midagi teha.',
  'mail.password.subject': 'Twicetoldi uus parool',
  'mail.password.hello': 'Tere, {name}!',
  'mail.password':
    'Keegi, arvatavasti sina, küsis Twicetoldi uut parooli. Link avaneb ühe korra, {hours, plural, one {ühe tunni} other {# tunni}} jooksul:',
  'mail.password.once': 'Kui see ei olnud sina, pole vaja midagi teha: sinu parool jääb endiseks.',
};
