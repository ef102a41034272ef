/** The words of a case in five lines, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'stories.worst': 'Halvim',
  'stories.recovered': 'Kõige paremini heastatud',
  'stories.none.worst': 'Neil päevadel ei juhtunud midagi, millest jutustada.',
  'stories.none.recovered': 'Neil päevadel ei heastatud ühtki ebaõnnestunud juhtumit.',
  'story.line.what':
    '{reason}, kanal {channel}, alates {opened}: klient pöördus {contacts, plural, one {# kord} other {# korda}}, {handoffs, plural, =0 {üleandmisi ei olnud} one {# üleandmine} other {# üleandmist}}.',
  'story.line.told':
    '{count, plural, =0 {Midagi ei tulnud uuesti öelda.} one {Uuesti öeldud ühe korra: {fields}.} other {Uuesti öeldud # korda: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Midagi ei lubatud.} one {# lubadus: {fates}.} other {# lubadust: {fates}.}}',
  'story.line.fate.on_time': '{count, plural, one {# õigel ajal täidetud} other {# õigel ajal täidetud}}',
  'story.line.fate.late': '{count, plural, one {# hilinenult täidetud} other {# hilinenult täidetud}}',
  'story.line.fate.broken': '{count, plural, one {# murtud} other {# murtud}}',
  'story.line.fate.pending': '{count, plural, one {# tähtaeg ees} other {# tähtaeg ees}}',
  'story.line.long': 'Kestis {duration}, pikim vaikus {silence}.',
  'story.line.longSoFar': 'Lahtine {duration}, pikim vaikus {silence}.',
  'story.line.end.solved': 'Lahendatud {day}, tiim {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.end.closed':
    'Reegel sulges {day} lahendamata, tiim {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.end.unanswered':
    'Reegel sulges {day} vastuseta, tiim {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.end.open': 'Ikka veel lahtine, tiim {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.driver': 'Suurem osa riskist: {drivers}.',
  'story.line.recovery': 'Heastamata oleks see {risk}.',
};
