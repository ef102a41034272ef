/** The words of what moves the risk of a case, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'driver.other': '{driver}',
  'driver.comebacks': 'tuli tagasi',
  'driver.low_rating': 'madal hinnang',
  'driver.went_public': 'läks avalikuks',
  'driver.broken_promises': 'murtud lubadus',
  'driver.anger': 'viha',
  'driver.unresolved': 'veel lahtine',
  'driver.second_failure': 'kaks korda ebaõnnestunud',
  'driver.waiting': 'pikk ootamine',
  'driver.repeated_facts': 'uuesti räägitud',
  'driver.returns': 'tagasi saadetud',
  'driver.contradictions': 'vasturääkivus',
  'driver.chases': 'pidi taga küsima',
  'driver.conduct': 'suhtumine',
  'driver.same_reason': 'teised samuti',
  'driver.reach': 'lai levik',
  'driver.recovery': 'heastamine',
  'driver.opened': 'avatud',
  'driver.says.other': '{sentence}',
  'driver.says.comebacks':
    'Tuli tagasi {count, plural, one {ühe korra} other {# korda}} sellega, mis oli lahendatuks kuulutatud.',
  'driver.says.low_rating': 'Andis hinnangu skaala alumises pooles.',
  'driver.says.went_public': 'Kirjutas sellest avalikult {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.broken_promises':
    'Lubadus jäi tähtajaks täitmata {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.anger': 'Oli vähemalt ühel pöördumisel vihane.',
  'driver.says.unresolved': 'Ootab lahendust {count, plural, one {# päeva} other {# päeva}} järel ikka veel.',
  'driver.says.second_failure': 'Sama asi läks 30 päeva jooksul kaks korda valesti.',
  'driver.says.waiting': 'Ootas kauem kui üheksa klienti kümnest siin.',
  'driver.says.repeated_facts':
    'Pidi teadaolevat uuesti rääkima {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.returns': 'Saadeti tagasi sinna, kust tuli, {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.contradictions':
    'Sama asja kohta lubati midagi muud {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.chases': 'Pidi küsima, kuidas lood on, {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.conduct':
    'Sai vastuseks õigustuse, tühja fraasi või vaidluse {count, plural, one {ühe korra} other {# korda}}.',
  'driver.says.same_reason':
    'Teised kurdavad sama: selle põhjusega juhtumeid on {count, number, ::.0} korda rohkem kui tavaliselt kõige enam.',
  'driver.says.reach': 'Seda võis näha kuni {count, plural, one {# inimene} other {# inimest}}.',
  'driver.says.recovery': 'Hiljem heastati.',
};
