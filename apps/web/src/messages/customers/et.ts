/** The words of merging, taking out and erasing customers, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'customers.title': 'Kliendid',
  'customers.merge': 'Kaks tunnust, üks klient',
  'customers.merge.sentence':
    'Mõlema juhtumid loetakse edaspidi ühe omadeks: kordused ja edasine on näha üle mõlema.',
  'customers.merge.from': 'See tunnus',
  'customers.merge.into': 'kuulub sellele kliendile',
  'customers.merge.do': 'Liida üheks',
  'customers.merge.title': 'Kas liita nad üheks kliendiks?',
  'customers.merge.what':
    'Kõik, mis on {from} all, loetakse nüüdsest kliendile {into}. Sellel lehel seda enam lahutada ei saa.',
  'customers.merge.done': 'Nüüd on nad üks.',
  'customers.take': 'Anna kliendile, mida temast hoitakse',
  'customers.take.sentence':
    'Kõik, mida selle tunnuse all hoitakse, läheb faili: sündmused, juhtumid, kontaktid, üleandmised, risk, märkmed. Väärtused on seal sõrmejälgedena, siin töötavad inimesed numbritena. Tegevus pannakse kirja.',
  'customers.take.who': 'Küsiva kliendi tunnus',
  'customers.take.do': 'Salvesta failina',
  'customers.take.done':
    '{events, plural, =0 {Selle tunnuse all ei hoita midagi.} one {Salvestatud: # sündmus} other {Salvestatud: # sündmust}}{events, plural, =0 {} other {, {cases, plural, =0 {oma juhtumeid pole} one {# juhtum} other {# juhtumit}}.}}',
  'customers.erase': 'Unusta klient',
  'customers.erase.sentence':
    'Sündmused ja sõrmejäljed kaovad ning kõik arvud arvutatakse uuesti. Sama väljavõtte hilisem laadimine neid tagasi ei too.',
  'customers.erase.who': 'Kliendi tunnus',
  'customers.erase.do': 'Kustuta',
  'customers.erase.title': 'Kas kustutada see klient?',
  'customers.erase.what':
    'Kaovad kliendi {customer} {events, plural, one {# sündmus} other {# sündmust}}{ids, plural, one {} other { (tal on # tunnust)}} ja räägitu sõrmejäljed ning koos nendega {cases, plural, =0 {mitte ühtegi juhtumit} one {# juhtum} other {# juhtumit}}. Neid ei saa tagasi tuua.',
  'customers.erase.done': 'Kustutatud.',
};
